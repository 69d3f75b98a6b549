package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.iotlabel.vectors.DevTools.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.attestation.LargestDocument;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.Test;

/** The page of a label on paper. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelPagePrintTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In inches: the lower one has less room for lines, the narrower one breaks more of them. */
    private record Paper(String name, double width, double height) {}

    private static final List<Paper> PAPERS = List.of(new Paper("letter", 8.5, 11), new Paper("A4", 8.27, 11.69));
    private static final List<String> SIDES = List.of("Top", "Bottom", "Left", "Right");

    /** What the style sheet asks for: 1.25 cm. */
    private static final double MARGIN = 1.25 / 2.54;

    /** In which sentences are long. */
    private static final List<Locale> LONG = List.of(Locale.GERMAN, Locale.of("pl"));

    @Inject
    RelayOutboxMessages relay;

    @Test
    void the_page_fits_on_one_sheet_of_paper_in_every_language_and_with_a_history() throws Exception {
        var label = LabelFixture.issued(relay);
        label.support("2034-02").statusCode(200);
        label.suspend().statusCode(200);
        label.reinstate().statusCode(200);
        fitsOnOneSheet(label, SpokenLanguage.ALL);
    }

    @Test
    void the_page_of_a_real_gateway_fits_on_one_sheet_of_paper() throws Exception {
        var document = AttestationFixture.document();
        document.set(
                "product", AttestationFixture.gateway().withObject("/product").put("category", "SENSOR"));
        fitsOnOneSheet(LabelFixture.issued(relay, AttestationFixture.complete(document)), LONG);
    }

    /** Letters that are long in HTML are cut soonest, and those of plain words last: both are printed. */
    @Test
    void the_page_with_the_longest_words_that_can_be_is_on_one_sheet_or_two() throws Exception {
        TestBaselines.inForce();
        List<String> requirements =
                given().accept(ContentType.JSON).get("/api/v1/baselines/1.0").path("requirements.id");
        var document = LargestDocument.of(requirements);
        fitsOnOneSheet(LabelFixture.issued(relay, AttestationFixture.complete(document)), LONG);
        var plain = (ObjectNode) JSON.readTree(document.toString()
                .replace("\\\"".repeat(8), "letters ")
                .replace("\\\"", "n")
                .replace("&", "n"));
        var sheets = sheets(LabelFixture.issued(relay, AttestationFixture.complete(plain)), LONG);
        assertEquals(Set.of(2), Set.copyOf(sheets.values()));
    }

    private static void fitsOnOneSheet(LabelFixture label, List<Locale> languages) throws Exception {
        var sheets = sheets(label, languages);
        sheets.values().removeIf(number -> number == 1);
        assertEquals(Map.of(), sheets);
    }

    private static Map<String, Integer> sheets(LabelFixture label, List<Locale> languages) throws Exception {
        var sheets = new TreeMap<String, Integer>();
        try (var browser = Chromium.open("about:blank", List.of())) {
            for (var language : languages) {
                var page = "/" + label.serial + "?lang=" + language.toLanguageTag();
                browser.go("http://localhost:" + RestAssured.port + page);
                for (var paper : PAPERS) {
                    var asked = with().put("paperWidth", paper.width()).put("paperHeight", paper.height());
                    SIDES.forEach(side -> asked.put("margin" + side, MARGIN));
                    var pdf = browser.page().call("Page.printToPDF", asked).path("data");
                    try (var printed = Loader.loadPDF(pdf.binaryValue())) {
                        sheets.put(page + " on " + paper.name(), printed.getNumberOfPages());
                    }
                }
            }
        }
        return sheets;
    }
}
