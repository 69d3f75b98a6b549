package org.iotlabel.authorization;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.assessment.AssessmentFixture.Seat;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Forms along a case, from the draft to a label that turned red, whose buttons are pressed twice. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentFormsOfACaseTest {
    @Inject
    RelayOutboxMessages relay;

    private final Presses presses = new Presses();

    @AfterAll
    void every_form_that_is_said_to_be_sent_here_was() {
        presses.mustHaveBeen(SentForms.OF_A_CASE);
    }

    @Test
    void of_a_vendor_who_writes_and_hands_in() {
        var draft = AttestationFixture.aCompleteDraft();
        var pages = "/portal/attestations/" + draft.id;
        var text = AttestationFixture.document();
        presses.twice(ShownForm.on(pages + "/document/new", draft.admin).typed(Map.of("/json", text.toString())));
        presses.twice(ShownForm.ofFileOn(pages + "/document/new", draft.admin).with(text.toString(), Map.of()));
        presses.twice(ShownForm.on(pages + "/submission", draft.admin)
                .typed(Map.of("/promises/-", AttestationFixture.promises())));
    }

    @Test
    void of_a_vendor_who_is_asked() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "Which port?")).statusCode(200);
        var vendor = given.attestation.admin;
        var pages = "/portal/attestations/" + given.attestation.id + "/questions";
        String question = vendor.reads("/api/v1" + pages.substring("/portal".length()))
                .at("/0/id")
                .asText();
        presses.twice(ShownForm.ofFileOn(pages + "/" + question, vendor)
                .with("None is open.", Map.of("confidentiality", "ASSESSOR")));
    }

    @Test
    void of_an_assessor() {
        var offered = AssessmentFixture.drawn(relay, 1, 1).seat();
        presses.twice(
                ShownForm.on(page(offered, "/acceptance"), offered.person()).typed(Map.of()));
        var facts = ShownForm.on(page(offered, "/containment"), offered.person());
        var fact = facts.form().select("input[type=radio]").attr("name");
        presses.twice(facts.typed(Map.of(fact, "true")));
        offered.judgeAll(Map.of());
        presses.twice(
                ShownForm.on(page(offered, "/report"), offered.person()).typed(Map.of("/summary", "We examined it.")));

        var wanting = AssessmentFixture.takenUp(relay, 1).seat();
        presses.twice(ShownForm.on(page(wanting, "/return"), wanting.person())
                .typed(Map.of("/reason", "Much is missing.", "/remarks/SUP-1", "Say until when.")));
    }

    @Test
    void of_two_assessors_who_differ() {
        var given = AssessmentFixture.takenUp(relay, 3);
        var seats = given.seats();
        var first = seats.getFirst();
        first.judgeAll(Map.of("SUP-1", "FAIL")).seal().statusCode(200);
        seats.getLast().judgeAll(Map.of()).seal().statusCode(200);
        presses.twice(ShownForm.on(page(first, "/disagreements/SUP-1"), first.person())
                .typed(Map.of("/verdict", "PASS")));
    }

    private static String page(Seat seat, String door) {
        return "/portal/assessments/" + seat.id() + door;
    }

    @Test
    void of_a_certifier() {
        var waiting = ReviewFixture.evaluated(relay, 1, Map.of());
        presses.twice(ShownForm.on("/portal/reviews/new?attestation=" + waiting.attestation, waiting.certifier)
                .typed(Map.of()));
        decided(ReviewFixture.open(relay, Map.of()), "/grant", Map.of());
        decided(
                ReviewFixture.open(relay, Map.of("SUP-1", "FAIL")),
                "/denial",
                Map.of("/reasons/-", "It is not shown."));
        decided(ReviewFixture.open(relay, Map.of()), "/return-to-evaluation", Map.of("/reason", "Look again."));
    }

    private void decided(ReviewFixture review, String page, Map<String, String> typed) {
        presses.twice(ShownForm.on("/portal/reviews/" + review.id + page, review.certifier)
                .typed(typed));
    }

    @Test
    void of_a_label_that_turned_red() {
        var owners = new KeyFixture();
        var lost = owners.fresh(KeyRole.LABEL);
        var since = Instant.now();
        var label = LabelFixture.issued(relay);
        owners.compromise(lost, KeyRole.LABEL, since);
        presses.twice(ShownForm.on("/portal/scheme/labels/" + label.serial + "/confirmation", label.certifier)
                .typed(Map.of("/words", "It is in our minutes.")));
    }
}
