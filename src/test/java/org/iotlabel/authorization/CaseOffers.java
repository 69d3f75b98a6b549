package org.iotlabel.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.party.Role;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** The things of a case, with those who may look at them and what they send. */
final class CaseOffers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> PASS =
            Map.of("verdict", "PASS", "justification", "The report shows it.", "evidence", List.of("test-report.md"));

    /** Promises of support only grow. */
    private static final AtomicInteger YEAR = new AtomicInteger(2050);

    private CaseOffers() {}

    static Offered attestation(AttestationFixture of) {
        var document = AttestationFixture.document();
        return Offered.at("/api/v1/attestations/" + of.id, vendor(of))
                .with(Map.of("requirement", "SUP-1"))
                .sending("features", () -> answers(document.path("features")))
                .sending("containment", () -> answers(document.path("containment")))
                .sending("claim", () -> document.at("/claims/SUP-1").toString())
                .sending("submission", () -> text(declaration(of)))
                .sending("signed-submission", () -> signed(of));
    }

    /** The same as a line of the vendor's list. */
    static Offered listed(AttestationFixture of) {
        return attestation(of).at("/api/v1/attestations?limit=100").picking(list -> one(list, "id", of.id.toString()));
    }

    static Map<String, Object> declaration(AttestationFixture of) {
        return Map.of("promises", AttestationFixture.promises(), "digest", of.digest());
    }

    private static String signed(AttestationFixture of) {
        var declared = new HashMap<>(declaration(of));
        declared.put("jws", "a..b");
        return text(declared);
    }

    private static Map<String, TestPrincipal> vendor(AttestationFixture of) {
        var people = new LinkedHashMap<String, TestPrincipal>();
        people.put("admin", of.admin);
        people.put("member", TestPeople.member(of.vendor, Role.VENDOR_MEMBER));
        people.put("machine", TestPeople.machine(of.vendor));
        return people;
    }

    static Offered question(AttestationFixture of) {
        String question = of.admin
                .get("/api/v1/attestations/" + of.id + "/questions")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        return Offered.at("/api/v1/attestations/" + of.id + "/questions/" + question, vendor(of));
    }

    static Offered assessment(AssessmentFixture.Seat seat) {
        var at = "/api/v1/assessments/" + seat.id();
        return Offered.at(at, Map.of("assessor", seat.person()))
                .with(Map.of("requirement", "SUP-1"))
                .sending("verdict", () -> text(PASS))
                .sending("proposal", () -> text(PASS))
                .sending("verdicts", () -> verdicts(Offered.json(Requests.read(at, seat.person()))))
                .sending(
                        "report",
                        () -> text(Map.of(
                                "summary",
                                "We looked at it.",
                                "digest",
                                digest(Requests.read(at + "/report", seat.person())))));
    }

    /** The same as a line of the assessor's queue. */
    static Offered queued(AssessmentFixture.Seat seat) {
        return assessment(seat)
                .at("/api/v1/assessments?limit=100&all=true")
                .picking(list -> one(list, "id", seat.id().toString()));
    }

    private static String verdicts(JsonNode assessment) {
        var all = new HashMap<String, Object>();
        assessment
                .at("/file/requirements")
                .forEach(one -> all.put(one.path("id").asText(), PASS));
        return text(Map.of("verdicts", all));
    }

    /** What waits on the desk of the certifiers. */
    static Offered waiting(ReviewFixture review) {
        return Offered.at("/api/v1/reviews?limit=100", scheme(review.certifier))
                .picking(list -> one(list, "attestation", review.attestation.toString()))
                .with(Map.of("attestation", review.attestation.toString()));
    }

    static Offered review(ReviewFixture review) {
        var at = "/api/v1/reviews/" + review.id;
        return Offered.at(at, scheme(review.certifier))
                .sending("label", () -> text(Map.of("decision", decisionOf(review))))
                .sending("grant", () -> decision("GRANT", Requests.read(at, review.certifier)))
                .sending("denial", () -> decision("DENY", Requests.read(at, review.certifier)));
    }

    private static Map<String, TestPrincipal> scheme(TestPrincipal certifier) {
        var people = new LinkedHashMap<String, TestPrincipal>();
        people.put("certifier", certifier);
        people.put("colleague", TestPeople.a(Role.CERTIFIER));
        people.put("owner", TestPeople.a(Role.SCHEME_OWNER));
        return people;
    }

    private static String decision(String outcome, Reply review) {
        return text(Map.of("outcome", outcome, "reasons", List.of("It was looked at."), "digest", digest(review)));
    }

    /** A label, or what is promised for it. */
    static Offered label(LabelFixture label, String part) {
        var people = vendor(label.review.evaluated.attestation);
        people.putAll(scheme(label.certifier));
        people.put("stranger", TestPeople.a(Role.VENDOR_ADMIN));
        Supplier<String> longer = () -> text(Map.of("until", YEAR.incrementAndGet() + "-01"));
        return Offered.at("/api/v1/labels/" + label.serial + part, people).sending("support", longer);
    }

    private static JsonNode one(JsonNode list, String member, String value) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .filter(item -> item.path(member).asText().equals(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** Where there is nothing to read, one of nothing: the refusal comes first. */
    private static String digest(Reply document) {
        var digest = Offered.json(document).path("digest").asText();
        return digest.isEmpty() ? "sha256:" + "0".repeat(64) : digest;
    }

    private static String answers(JsonNode given) {
        ObjectNode sent = JSON.createObjectNode();
        return sent.set("answers", given).toString();
    }

    static String text(Object value) {
        return JSON.valueToTree(value).toString();
    }

    /** The key of the review that was opened there. */
    static String reviewOf(Offered waiting) {
        var list = Requests.read(waiting.address(), waiting.caller("certifier"));
        return waiting.pick().apply(Offered.json(list)).path("review").asText();
    }

    /** The key of a decision. */
    static UUID decisionOf(ReviewFixture review) {
        var at = "/api/v1/attestations/" + review.attestation + "/decision";
        return UUID.fromString(
                Offered.json(Requests.read(at, review.certifier)).path("id").asText());
    }
}
