package org.iotlabel.assessment;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.TestBodies;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/**
 * A submission with assessors of its own, taken as far as a test wants, through the doors. What other tests left is put
 * away first: nobody else can be drawn, and no other case waits for somebody.
 */
public final class AssessmentFixture {
    static final String WORDS = "The documents show that it is so.";

    public final AttestationFixture attestation;
    public final List<Assessor> pool;
    private final RelayOutboxMessages relay;

    private AssessmentFixture(RelayOutboxMessages relay, AttestationFixture attestation, List<Assessor> pool) {
        this.relay = relay;
        this.attestation = attestation;
        this.pool = pool;
    }

    /** Somebody who can be drawn. */
    public record Assessor(TestPrincipal person, UUID body) {
        /** A person of a body of their own, accredited for everything. */
        public static Assessor anyone() {
            var body = TestBodies.recognised("SENSOR");
            return new Assessor(TestPeople.member(body, Role.ASSESSOR), body);
        }
    }

    /** A submission of that level that was taken in while so many could be drawn, each of another body. */
    public static AssessmentFixture drawn(RelayOutboxMessages relay, int level, int assessors) {
        return prepared(relay, level, assessors, _ -> {});
    }

    /** The same, with something done before it is handed in. */
    static AssessmentFixture prepared(
            RelayOutboxMessages relay, int level, int assessors, Consumer<AssessmentFixture> preparation) {
        return prepared(relay, complete(level), assessors, preparation);
    }

    private static AssessmentFixture prepared(
            RelayOutboxMessages relay,
            AttestationFixture draft,
            int assessors,
            Consumer<AssessmentFixture> preparation) {
        // What other tests handed in would be given to these few assessors first.
        relay.relayAll();
        OwnerDatabase.run("UPDATE membership SET ended_at = now() WHERE role = 'ASSESSOR' AND ended_at IS NULL");
        OwnerDatabase.run("UPDATE attestation SET state = 'DISMISSED' WHERE state IN ('ACCEPTED', 'IN_EVALUATION')");
        var pool =
                IntStream.range(0, assessors).mapToObj(_ -> Assessor.anyone()).toList();
        var fixture = new AssessmentFixture(relay, draft, new ArrayList<>(pool));
        preparation.accept(fixture);
        return fixture.handedIn();
    }

    /** One more submission, for those who can be drawn already. */
    static AssessmentFixture drawnFrom(RelayOutboxMessages relay, int level, List<Assessor> pool) {
        return new AssessmentFixture(relay, complete(level), new ArrayList<>(pool)).handedIn();
    }

    private AssessmentFixture handedIn() {
        attestation.submit().log().ifValidationFails().statusCode(200);
        relay();
        return this;
    }

    /** The same, and everybody drawn has accepted. */
    public static AssessmentFixture takenUp(RelayOutboxMessages relay, int level) {
        return takenUp(drawn(relay, level, level == 3 ? 2 : 1));
    }

    /** A complete draft of level 1 or 2, handed in and taken up by an assessor. */
    public static AssessmentFixture takenUp(RelayOutboxMessages relay, AttestationFixture draft) {
        return takenUp(prepared(relay, draft, 1, _ -> {}));
    }

    /** One more submission, taken up by those who can be drawn already. */
    public static AssessmentFixture takenUp(RelayOutboxMessages relay, int level, List<Assessor> pool) {
        return takenUp(drawnFrom(relay, level, pool));
    }

    private static AssessmentFixture takenUp(AssessmentFixture drawn) {
        drawn.seats().forEach(seat -> seat.post("acceptance").statusCode(200));
        return drawn;
    }

    /** A draft of that level that claims all that it has to. */
    private static AttestationFixture complete(int level) {
        var document = AttestationFixture.document().put("level", level);
        var draft = AttestationFixture.complete(document);
        var left = draft.admin.reads("/api/v1/attestations/" + draft.id).at("/effort/left");
        if (!left.isEmpty()) {
            left.forEach(requirement -> document.withObject("/claims")
                    .putObject(requirement.asText())
                    .put("answer", "MET")
                    .put("text", "It does.")
                    .putArray("evidence")
                    .add("declaration.md"));
            draft.write(document).log().ifValidationFails().statusCode(200);
        }
        return draft;
    }

    /** Does what follows from a commit. */
    public void relay() {
        relay.relayAll();
    }

    public String state() {
        return attestation
                .admin
                .reads("/api/v1/attestations/" + attestation.id)
                .path("state")
                .asText();
    }

    /** Those who were drawn and have it in hand now. */
    public List<Seat> seats() {
        return pool.stream()
                .flatMap(assessor -> in(assessor).stream().map(id -> new Seat(assessor.person(), id)))
                .toList();
    }

    public Seat seat() {
        return seats().getFirst();
    }

    private List<String> in(Assessor assessor) {
        return assessor.person()
                .reads("/api/v1/assessments")
                .path("items")
                .valueStream()
                .filter(item -> item.path("attestation").asText().equals(attestation.id.toString()))
                .map(item -> item.path("id").asText())
                .toList();
    }

    /** An assessment in the hands of the one who was drawn. */
    public record Seat(TestPrincipal person, String id) {
        public ValidatableResponse get(String door) {
            return person.get(path(door)).then();
        }

        public ValidatableResponse post(String door) {
            return person.post(path(door)).then();
        }

        public ValidatableResponse post(String door, Map<String, ?> body) {
            return person.post(path(door), body).then();
        }

        public ValidatableResponse put(String door, Map<String, ?> body) {
            return person.put(path(door), body).then();
        }

        /** Gives every requirement a PASS, except those named. */
        public Seat judgeAll(Map<String, String> exceptions) {
            var requirements = person.reads(path("")).at("/file/requirements");
            var verdicts = new TreeMap<String, Object>();
            for (var requirement : requirements) {
                var id = requirement.path("id").asText();
                verdicts.put(id, verdict(exceptions.getOrDefault(id, "PASS")));
            }
            put("verdicts", Map.of("verdicts", verdicts))
                    .log()
                    .ifValidationFails()
                    .statusCode(200);
            return this;
        }

        /** Seals what is there. */
        public ValidatableResponse seal() {
            var digest = person.reads(path("report")).path("digest").asText();
            return post("report", Map.of("summary", "We examined it.", "digest", digest));
        }

        private String path(String door) {
            return "/api/v1/assessments/" + id + (door.isEmpty() ? "" : "/" + door);
        }
    }

    static Map<String, Object> verdict(String verdict) {
        return Map.of("verdict", verdict, "justification", WORDS, "evidence", List.of("test-report.md"));
    }
}
