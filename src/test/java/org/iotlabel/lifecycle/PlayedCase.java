package org.iotlabel.lifecycle;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.assessment.AssessmentFixture.Assessor;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** One real case, on which commands are tried through the doors. */
final class PlayedCase {
    private static final String ZERO = "sha256:" + "0".repeat(64);
    private static final String WORDS = "The documents show that it is so.";
    private static final int ASSESSORS = 5;

    private final RelayOutboxMessages relay;
    private final AttestationFixture attestation = AttestationFixture.aCompleteDraft();
    private final TestPrincipal certifier = TestPeople.a(Role.CERTIFIER);
    private final List<TestPrincipal> pool;
    private TestPrincipal assessor;
    private List<String> requirements = List.of("NET-1");
    private String seat = "";
    private String review = "";
    private String decision = "";
    private String serial = "";

    PlayedCase(RelayOutboxMessages relay) {
        this.relay = relay;
        OwnerDatabase.run("UPDATE membership SET ended_at = now() WHERE role = 'ASSESSOR' AND ended_at IS NULL");
        OwnerDatabase.run("UPDATE attestation SET state = 'DISMISSED' WHERE state IN ('ACCEPTED', 'IN_EVALUATION')");
        pool = Stream.generate(() -> Assessor.anyone().person())
                .limit(ASSESSORS)
                .toList();
        assessor = pool.getFirst();
    }

    /** What a door answered; a move of the system has no answer. */
    Optional<Response> play(Command command) {
        var answer =
                switch (command) {
                    case RELAY -> {
                        relay.relayAll();
                        findSeat();
                        yield null;
                    }
                    case WRITE ->
                        put(
                                attestation.admin,
                                own("/document"),
                                AttestationFixture.document().toString());
                    case SUBMIT -> post(attestation.admin, own("/submission"), declaration());
                    case WITHDRAW_ATTESTATION -> post(attestation.admin, own("/withdrawal"), Map.of("reason", WORDS));
                    case ANSWER ->
                        post(attestation.admin, own("/questions/" + question() + "/answer"), Map.of("text", WORDS));
                    case ACCEPT -> post(assessor, seat + "/acceptance", Map.of());
                    case DECLINE -> post(assessor, seat + "/declination", Map.of("reason", WORDS));
                    case JUDGE_WELL -> put(assessor, seat + "/verdicts", verdicts("PASS"));
                    case JUDGE_BADLY -> put(assessor, seat + "/verdicts", verdicts("FAIL"));
                    case ASK -> post(assessor, seat + "/questions", Map.of("text", WORDS));
                    case GIVE_BACK -> post(assessor, seat + "/return", Map.of("reason", WORDS, "remarks", Map.of()));
                    case SEAL ->
                        post(
                                assessor,
                                seat + "/report",
                                Map.of("summary", WORDS, "digest", digest(assessor, seat + "/report")));
                    case OPEN_REVIEW -> post(certifier, "/reviews", Map.of("attestation", attestation.id));
                    case GRANT -> post(certifier, review + "/decision", decision("GRANT"));
                    case DENY -> post(certifier, review + "/decision", decision("DENY"));
                    case SEND_BACK -> post(certifier, review + "/return-to-evaluation", Map.of("reason", WORDS));
                    case ISSUE -> post(certifier, "/labels", Map.of("decision", decision));
                    case SUSPEND -> post(certifier, label() + "/suspension", cause());
                    case REINSTATE -> post(certifier, label() + "/reinstatement", Map.of("words", WORDS));
                    case WITHDRAW_LABEL -> post(certifier, label() + "/withdrawal", cause());
                    case SURRENDER -> post(attestation.admin, label() + "/surrender", Map.of("words", WORDS));
                };
        remember(command, Optional.ofNullable(answer));
        return Optional.ofNullable(answer);
    }

    /** The action that is offered for it now, where the thing that offers it can be read. */
    Optional<Map<String, Object>> offered(Command command) {
        var read =
                switch (command) {
                    case WRITE, SUBMIT, WITHDRAW_ATTESTATION -> get(attestation.admin, own(""));
                    case ACCEPT, DECLINE, JUDGE_WELL, JUDGE_BADLY, ASK, GIVE_BACK, SEAL -> get(assessor, seat);
                    case GRANT, DENY, SEND_BACK -> get(certifier, review);
                    case SUSPEND, REINSTATE, WITHDRAW_LABEL -> get(certifier, label());
                    case SURRENDER -> get(attestation.admin, label());
                    case RELAY, ANSWER, OPEN_REVIEW, ISSUE -> null;
                };
        return Optional.ofNullable(read)
                .map(answer ->
                        answer.<Map<String, Object>>path("actions.find { it.name == '" + command.action + "' }"));
    }

    /** Where everything stands, in the words of the model. */
    Map<String, String> states() {
        var states = new HashMap<String, String>();
        states.put("attestation", state(attestation.admin, own("")));
        states.put("seat", seat.isEmpty() ? "NONE" : state(assessor, seat));
        states.put("review", review.isEmpty() ? "NONE" : state(certifier, review));
        states.put("label", serial().isEmpty() ? "NONE" : state(certifier, label()));
        return states;
    }

    List<String> attestationMoves() {
        return get(attestation.admin, own("/history")).path("collect { it.from + ' ' + it.to }");
    }

    List<String> labelMoves() {
        return serial().isEmpty()
                ? List.of()
                : get(certifier, label() + "/history").path("collect { it.from + ' ' + it.to }");
    }

    private void remember(Command command, Optional<Response> answer) {
        answer.filter(done -> done.statusCode() == 201).ifPresent(done -> {
            if (command == Command.OPEN_REVIEW) {
                review = "/reviews/" + done.path("id");
            } else if (command == Command.GRANT) {
                decision = done.path("id");
            }
        });
    }

    /** After a draw somebody else may hold it. */
    private void findSeat() {
        for (var person : pool) {
            for (var item : person.reads("/api/v1/assessments").path("items")) {
                if (item.path("attestation").asText().equals(attestation.id.toString())) {
                    assessor = person;
                    seat = "/assessments/" + item.path("id").asText();
                    break;
                }
            }
        }
    }

    private String question() {
        List<Map<String, Object>> asked =
                get(attestation.admin, own("/questions")).path("");
        return asked.stream()
                .filter(one -> one.get("closedAt") == null)
                .findFirst()
                .orElseGet(asked::getFirst)
                .get("id")
                .toString();
    }

    private Map<String, Object> declaration() {
        return Map.of("promises", AttestationFixture.promises(), "digest", attestation.digest());
    }

    private Map<String, Object> verdicts(String verdict) {
        List<String> open = get(assessor, seat).path("file.requirements.id");
        requirements = Objects.requireNonNullElse(open, requirements);
        var verdicts = new HashMap<String, Object>();
        requirements.forEach(id -> verdicts.put(
                id, Map.of("verdict", verdict, "justification", WORDS, "evidence", List.of("test-report.md"))));
        return Map.of("verdicts", verdicts);
    }

    private Map<String, Object> decision(String outcome) {
        return Map.of("outcome", outcome, "reasons", List.of(WORDS), "digest", digest(certifier, review));
    }

    private static Map<String, Object> cause() {
        return Map.of("reasonCode", "OTHER", "words", WORDS);
    }

    private static String digest(TestPrincipal who, String path) {
        var answer = get(who, path);
        return answer.statusCode() == 200 ? answer.path("digest") : ZERO;
    }

    private String own(String door) {
        return "/attestations/" + attestation.id + door;
    }

    private String label() {
        return "/labels/" + serial();
    }

    /** The label follows from the decision, sooner or later; it is found where everybody finds it. */
    private String serial() {
        if (serial.isEmpty() && !decision.isEmpty()) {
            serial = OwnerDatabase.text(
                            "SELECT serial FROM label WHERE state <> 'ISSUING' AND decision = '" + decision + "'")
                    .orElse("");
        }
        return serial;
    }

    private static String state(TestPrincipal who, String path) {
        return who.reads("/api/v1" + path).path("state").asText();
    }

    private static Response get(TestPrincipal who, String path) {
        return who.get("/api/v1" + path);
    }

    private static Response post(TestPrincipal who, String path, Object body) {
        return who.post("/api/v1" + path, body);
    }

    private static Response put(TestPrincipal who, String path, Object body) {
        return who.put("/api/v1" + path, body);
    }
}
