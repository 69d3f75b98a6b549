package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.assessment.AssessmentFixture.Seat;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.paper.StrangersPdf;
import org.iotlabel.testing.PortalLooks;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whether everybody can use the pages of a case in states that no address alone shows: at work, given back, decided. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseStatesTest {
    private static final String PARTS = """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"name": "busybox", "version": "1.36.1", "purl": "pkg:generic/busybox@1.36.1"}]}
            """;

    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    private PortalLooks looks;

    @BeforeEach
    void openTheBrowser() throws Exception {
        if (looks == null) {
            looks = new PortalLooks(server);
        }
    }

    @AfterEach
    void allMustBeWell() {
        looks.mustBeWell();
    }

    @AfterAll
    void closeTheBrowser() throws Exception {
        if (looks != null) {
            looks.close();
        }
    }

    @Test
    void of_an_assessor_at_work_and_of_a_claim_that_was_given_back() throws Exception {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        var bench = page(seat, "/requirements/SUP-1");
        showEvidence(seat, bench);
        showKeysAndDrafts(seat, bench);
        looks.at(seat.person(), page(seat, "/report"), "[aria-labelledby=containment]");
        looks.refused(seat.person(), page(seat, "/report"), Map.of());
        looks.refused(seat.person(), bench, Map.of("/justification", "Too short."));
        looks.overtaken(
                seat.person(),
                bench,
                Map.of("/verdict", "INCONCLUSIVE", "/justification", "The documents say neither of both."),
                Map.of("/verdict", "FAIL", "/justification", "The documents say that it is not so."),
                ".summary");
        looks.refused(seat.person(), page(seat, "/declination"), Map.of());
        looks.refused(seat.person(), page(seat, "/return"), Map.of());
        var remarks = Map.of("/reason", "Much is missing.", "/remarks/SUP-1", "Say until when.");
        var assessor = new TestBrowser(seat.person());
        assessor.sendAndFollow(assessor.open(page(seat, "/return")), remarks);
        showCorrection(given);
    }

    /** In its frame: words, a page of a document, a list of parts. */
    private void showEvidence(Seat seat, String bench) throws Exception {
        var words = seat.get("evidence").extract().path("[0].id");
        looks.at(seat.person(), bench + "?evidence=" + words, ".viewer iframe[sandbox]");
        var report = brought(seat, "report.pdf", StrangersPdf.of("Port 23 is shut"));
        looks.within(seat.person(), bench + "?evidence=" + report, "img");
        var parts = brought(seat, "parts.json", PARTS.getBytes(UTF_8));
        looks.within(seat.person(), bench + "?evidence=" + parts, "table");
        looks.at(seat.person(), page(seat, "/requirements/BOM-1"), "[aria-labelledby=machine] li");
    }

    /** What the script of the workbench adds: its help, and words that come back after they were left, or overtaken. */
    private void showKeysAndDrafts(Seat seat, String bench) throws Exception {
        looks.open(seat.person(), bench);
        looks.strike("?");
        looks.here(bench + " with its keys", "#keys:modal[aria-labelledby]");
        looks.strike("?");
        looks.strike("2");
        looks.write("Port 23 is open.");
        looks.here(bench + " with a draft", "#kept:not([hidden])");
        looks.open(seat.person(), bench);
        looks.here(bench + " with a draft that is back", "#restored:not([hidden])");
        seat.judgeAll(Map.of());
        looks.open(seat.person(), bench);
        looks.here(bench + " with a draft and a verdict", "#overtaken:not([hidden])");
        looks.act("localStorage.clear()");
    }

    /** Beside the remark and what was handed in: as it was, changed, refused, and overtaken by a colleague. */
    private void showCorrection(AssessmentFixture given) throws Exception {
        var vendor = given.attestation.admin;
        var here = "/portal/attestations/" + given.attestation.id;
        var card = here + "/claims/SUP-1";
        looks.at(vendor, here, "[aria-labelledby=mend] a");
        looks.at(vendor, card, ".corrected [aria-labelledby=handed-in] dl");
        looks.refused(vendor, card, Map.of("/answer", "NOT_CLAIMED", "/reason", "Too short"));
        looks.overtaken(
                vendor,
                card,
                Map.of("/text", "Until 2031."),
                Map.of("/text", "Until 2032."),
                "main:has(.difference) .corrected");
        looks.at(vendor, card, ".corrected #mended");
    }

    @Test
    void of_a_certifier_who_decides_and_of_a_label_that_is_moved() throws Exception {
        var review = ReviewFixture.open(relay, Map.of());
        var desk = "/portal/reviews/" + review.id;
        looks.at(review.certifier, desk, "h1");
        looks.refused(review.certifier, desk + "/denial", Map.of());
        looks.refused(review.certifier, desk + "/return-to-evaluation", Map.of());
        var label = LabelFixture.of(review, review.grant());
        looks.at(review.certifier, desk, "[aria-labelledby=decided]");
        var here = "/portal/scheme/labels/" + label.serial;
        for (var move : List.of("SUSPENSION", "WITHDRAWAL")) {
            looks.refused(review.certifier, here + "/move?to=" + move, Map.of("/words", "It is not so."));
        }
        looks.refused(label.vendor, "/portal/labels/" + label.serial + "/surrender", Map.of());
        looks.refused(label.vendor, "/portal/labels/" + label.serial + "/support", Map.of("/until", "soon"));
        label.suspend().statusCode(200);
        looks.at(review.certifier, here, ".notice");
        looks.at(review.certifier, here + "/move?to=REINSTATEMENT", "form");
        looks.at(review.certifier, here + "/move?to=SUSPENSION", ".notice");
    }

    private static String brought(Seat seat, String name, byte[] content) {
        return seat.person()
                .upload(
                        "/api/v1/assessments/" + seat.id() + "/evidence",
                        name,
                        content,
                        Map.of("confidentiality", "ASSESSOR"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String page(Seat seat, String door) {
        return "/portal/assessments/" + seat.id() + door;
    }
}
