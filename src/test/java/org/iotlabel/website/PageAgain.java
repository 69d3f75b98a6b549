package org.iotlabel.website;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import org.iotlabel.frame.PageWeight;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page that has its form again because that was refused: what all of them have in common. */
final class PageAgain {
    private PageAgain() {}

    /** The page of the form, which has the focus where it says what is wrong. */
    static Document again(Response answer, String tag, int status) {
        var sent = answer.then()
                .statusCode(status)
                .contentType("text/html")
                .header("Content-Language", equalTo(tag))
                .header("Cache-Control", equalTo("no-store"))
                .header("Set-Cookie", nullValue())
                .extract()
                .asByteArray();
        var weight = PageWeight.of(sent);
        assertTrue(weight.bytes() <= 50_000 && weight.requests() <= 3, weight.toString());
        var page = Jsoup.parse(new String(sent, UTF_8));
        assertEquals(List.of(), PublicFrame.wrong(page, tag));
        var heading = page.select("h1").text();
        assertTrue(page.title().matches("\\p{L}+\\h?: \\Q" + heading + "\\E .*"), page.title());
        assertEquals(
                1, page.select(".summary[role=alert][tabindex=-1][autofocus]").size());
        return page;
    }

    /** The fields with a fault beside them, which the summary tells in the same order and words. */
    static List<String> wrong(Document page) {
        var fields = page.select("[aria-invalid=true]").eachAttr("id");
        assertEquals(
                fields.stream().map(field -> "#" + field).toList(),
                page.select(".summary a").eachAttr("href"));
        var colon = page.select("html").attr("lang").equals("fr") ? " : " : ": ";
        fields.forEach(field -> {
            var line = page.select(".summary li:has(a[href=#" + field + "])").text();
            var fault = page.select("#" + field + "-error").text();
            assertEquals(page.select("label[for=" + field + "]").text() + colon + fault, line);
            assertTrue(told(page, field).endsWith(fault), field + " is not described by what is wrong");
        });
        return fields;
    }

    /** What a field is described by, in its order. */
    static String told(Document page, String field) {
        var names = page.select("#" + field).attr("aria-describedby").split(" ");
        return String.join(
                " ",
                List.of(names).stream()
                        .map(name -> page.select("#" + name).text())
                        .toList());
    }
}
