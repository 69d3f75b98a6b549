package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.ApiClientFixture;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/**
 * One of everything that belongs to a vendor and to the assessors of its cases: a draft, a case in evaluation with a
 * question, and one that led to a label. Each case has a vendor of its own.
 */
final class Side {
    final LabelFixture granted;
    final AssessmentFixture evaluation;
    final AttestationFixture draft;
    final AssessmentFixture.Seat seat;
    final UUID body;
    final Map<String, Map<String, String>> things;

    private Side(RelayOutboxMessages relay) {
        granted = LabelFixture.issued(relay);
        evaluation = AssessmentFixture.takenUp(relay, 1);
        draft = AttestationFixture.aCompleteDraft();
        seat = evaluation.seat();
        body = evaluation.pool.getFirst().body();
        things = Map.ofEntries(
                Map.entry("draft", Map.of("id", draft.id.toString(), "evidence", evidence(), "requirement", "NET-1")),
                Map.entry("question", question()),
                Map.entry("granted", Map.of("id", attestation(), "attestation", attestation(), "number", "1")),
                Map.entry("evaluation", Map.of("attestation", evaluation.attestation.id.toString())),
                Map.entry("assessment", Map.of("id", seat.id(), "evidence", exhibit(), "requirement", "NET-1")),
                Map.entry("review", Map.of("id", granted.review.id, "evidence", published())),
                Map.entry("draw", Map.of("id", draw())),
                Map.entry("label", Map.of("serial", granted.serial, "decision", granted.decision.toString())),
                Map.entry("confirmation of a label", confirmation()),
                Map.entry("product", product()),
                Map.entry("vendor", vendor()),
                Map.entry("labelled vendor", Map.of("id", granted.review.evaluated.attestation.vendor.toString())),
                Map.entry("body", Map.of("id", body.toString())),
                Map.entry("applicant", Map.of("id", applicant())),
                Map.entry("accreditation", Map.of("id", accreditation())),
                Map.entry("relation", relation()),
                Map.entry("relation of an organisation", relationOfOrganisation()));
    }

    static Side built(RelayOutboxMessages relay) {
        return new Side(relay);
    }

    /** Undoes what building another case put away to keep the draws apart. */
    void putBack() {
        for (var assessment : new AssessmentFixture[] {evaluation, granted.review.evaluated}) {
            assessment.pool.forEach(assessor -> putBack(assessor.person()));
        }
        OwnerDatabase.run("UPDATE attestation SET state = 'INFO_REQUESTED' WHERE id = ?", evaluation.attestation.id);
    }

    /** Lets somebody be a member again whose membership a fixture ended. */
    static void putBack(TestPrincipal person) {
        OwnerDatabase.run("UPDATE membership SET ended_at = NULL WHERE principal = ?", person.id());
    }

    private String evidence() {
        return draft.read().extract().path("evidence[0].id");
    }

    /** A piece of evidence behind the label that everybody may read. */
    private String published() {
        return granted.vendor
                .get("/api/v1/attestations/" + granted.review.attestation + "/evidence")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.confidentiality == 'PUBLIC' }.id");
    }

    /** The same by its digest in hex. */
    String publishedDigest() {
        String digest = granted.get("/evidence").statusCode(200).extract().path("[0].digest");
        return digest.substring("sha256:".length());
    }

    private String exhibit() {
        return seat.get("evidence").statusCode(200).extract().path("[0].id");
    }

    private String attestation() {
        return granted.review.attestation.toString();
    }

    private String draw() {
        return granted.vendor
                .calls()
                .queryParam("attestation", attestation())
                .get("/api/v1/draws")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private Map<String, String> question() {
        seat.post("questions", Map.of("text", "Where is the port?")).statusCode(200);
        var attestation = evaluation.attestation;
        String question = attestation
                .admin
                .get("/api/v1/attestations/" + attestation.id + "/questions")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        String evidence = attestation
                .admin
                .calls()
                .multiPart("file", "port.txt", "Behind the lid.".getBytes(UTF_8))
                .multiPart("confidentiality", "ASSESSOR")
                .post("/api/v1/attestations/{id}/questions/{question}/evidence", attestation.id, question)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of("id", attestation.id.toString(), "question", question, "evidence", evidence);
    }

    /** One that was proposed before anything else became of the label: only a label that turned red has one by the door. */
    private Map<String, String> confirmation() {
        var id = UUID.randomUUID();
        OwnerDatabase.run("""
                INSERT INTO label_confirmation
                    (id, label, lost_key, words, state, proposed_by, proposed_by_name, proposed_at, version)
                SELECT ?, serial, kid, 'It is ours.', 'OPEN', ?, 'Somebody', now(), 0 FROM label WHERE serial = ?""", id, TestPeople.a(Role.CERTIFIER).id(), granted.serial);
        return Map.of("serial", granted.serial, "id", id.toString());
    }

    private Map<String, String> product() {
        String product = draft.read().extract().path("product");
        return Map.of("id", product, "product", product);
    }

    private Map<String, String> vendor() {
        var leaver = TestPeople.member(draft.vendor, Role.VENDOR_MEMBER);
        var membership = OwnerDatabase.uuid("SELECT id FROM membership WHERE principal = '" + leaver.id() + "'")
                .orElseThrow();
        var vendor = draft.vendor.toString();
        return Map.of(
                "id",
                vendor,
                "vendor",
                vendor,
                "membership",
                membership.toString(),
                "invitation",
                create(
                        draft.admin,
                        "/organisations/" + vendor + "/invitations",
                        "{\"role\": \"VENDOR_MEMBER\", \"email\": \"somebody@example.test\"}"),
                "key",
                create(draft.admin, "/organisations/" + vendor + "/keys", "{\"label\": \"A key\", \"jwk\": \"@jwk\"}"),
                "client",
                ApiClientFixture.active(draft.vendor).toString());
    }

    private static String applicant() {
        return TestPeople.organisation(OrganisationKind.VENDOR, "APPLIED").toString();
    }

    private String accreditation() {
        return OwnerDatabase.uuid("SELECT id FROM accreditation WHERE organisation = '" + body + "'")
                .orElseThrow()
                .toString();
    }

    private Map<String, String> relation() {
        var other = TestPeople.organisation(OrganisationKind.VENDOR);
        var relation = create(draft.admin, "/relations", """
                {"kind": "CONSULTANCY", "organisation": "%s", "counterpart": "%s", "from": "2026-01-01"}""".formatted(draft.vendor, other));
        return Map.of("id", relation, "organisation", draft.vendor.toString(), "counterpart", other.toString());
    }

    private Map<String, String> relationOfOrganisation() {
        var relation = relation();
        return Map.of(
                "id", relation.get("organisation"),
                "relation", relation.get("id"),
                "organisation", relation.get("organisation"),
                "counterpart", relation.get("counterpart"));
    }

    private static String create(TestPrincipal who, String door, String body) {
        return who.post("/api/v1" + door, Requests.written(body, Map.of()))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
