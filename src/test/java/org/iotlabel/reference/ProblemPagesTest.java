package org.iotlabel.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iotlabel.problem.ProblemType;
import org.iotlabel.testing.OwnClasses;
import org.iotlabel.testing.PostgresResource;
import org.jboss.jandex.ClassInfo;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Where the member "type" of a problem document leads. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProblemPagesTest {
    @Test
    void every_kind_of_problem_has_a_page_that_says_its_status_and_title() {
        var faults = new ArrayList<String>();
        for (var type : types()) {
            var answer = given().accept("text/html").get(type.address());
            var page = Jsoup.parse(answer.asString());
            var rows = page.select("tbody tr").eachText();
            if (answer.statusCode() != 200
                    || !rows.contains(type.slug() + " " + type.status() + " " + type.title())
                    || page.select("main p").text().isBlank()
                    || !page.select("script").isEmpty()) {
                faults.add(type.slug() + ": " + answer.statusCode() + " " + rows);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void the_guide_explains_every_kind_and_no_other() throws IOException {
        var headings = Files.readString(Path.of("docs", "api.md"))
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(types().stream().map(ProblemType::slug).collect(Collectors.toCollection(TreeSet::new)), headings);
    }

    @Test
    void every_kind_has_one_home() {
        var slugs = types().stream().map(ProblemType::slug).toList();
        assertEquals(
                slugs.stream().sorted().toList(),
                slugs.stream().distinct().sorted().toList());
    }

    @Test
    void names_in_an_explanation_are_shown_as_names_and_links_as_their_words() {
        given().get("/problems/too-large")
                .then()
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", equalTo("en"))
                .body(containsString("see configuration.md."));
        given().get("/problems/headers-too-large").then().body(containsString("<code>label.http.headers-limit</code>"));
    }

    @Test
    void an_unknown_kind_is_a_problem_itself() {
        given().get("/problems/no-such-kind")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", startsWith("/problems/"));
    }

    private static List<? extends ProblemType> types() {
        var enums = OwnClasses.all().getAllKnownImplementations(ProblemType.class).stream()
                .filter(ClassInfo::isEnum)
                .map(ProblemPagesTest::loaded)
                .toList();
        assertTrue(enums.size() >= 8, "only " + enums);
        var types = enums.stream()
                .flatMap(one -> Arrays.stream(one.getEnumConstants()))
                .map(ProblemType.class::cast)
                .toList();
        assertFalse(types.isEmpty());
        return types;
    }

    private static Class<?> loaded(ClassInfo one) {
        try {
            return Class.forName(one.name().toString());
        } catch (ClassNotFoundException broken) {
            throw new AssertionError(broken);
        }
    }
}
