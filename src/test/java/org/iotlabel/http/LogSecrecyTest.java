package org.iotlabel.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.Outbox;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every line that is logged while a label goes its whole way and while much goes wrong, as operators would read it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LogSecrecyTest {
    private static final Logger ROOT = Logger.getLogger("");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    Outbox outbox;

    private final Lines lines = new Lines();
    private final List<String> secrets = new ArrayList<>();
    private Level before;

    @BeforeEach
    void listen() {
        before = ROOT.getLevel();
        ROOT.setLevel(Level.INFO);
        ROOT.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(lines);
        ROOT.setLevel(before);
    }

    @Test
    void no_line_holds_evidence_tokens_or_keys() throws Exception {
        var draft = AttestationFixture.aCompleteDraft();
        secrets.add(uploaded(draft));
        var label = LabelFixture.issued(relay, draft);
        label.suspend();
        secrets.addAll(List.of(
                draft.admin.token(),
                label.certifier.token(),
                label.review.evaluated.pool.getFirst().person().token(),
                ConfigProvider.getConfig().getValue("label.signing.keystore-password", String.class),
                "PRIVATE KEY"));
        goWrong(label);

        assertTrue(lines.seen.size() >= 3, "the faults were logged: " + lines.seen);
        for (var secret : secrets) {
            assertEquals(
                    List.of(),
                    lines.seen.stream().filter(line -> line.contains(secret)).toList());
        }
    }

    @Test
    void every_line_of_a_request_is_json_with_its_id() throws Exception {
        var label = LabelFixture.issued(relay);
        whileTheLabelsAreAway(() -> given().header("X-Request-Id", "build-4711.2")
                .get("/" + label.serial)
                .then()
                .statusCode(503));
        var ours = lines.seen.stream()
                .filter(line -> line.contains("could not be read"))
                .toList();
        assertEquals(1, ours.size());
        var line = new ObjectMapper().readTree(ours.getFirst());
        assertEquals("build-4711.2", line.path("mdc").path("requestId").asText());
        assertEquals("ERROR", line.path("level").asText());
    }

    private void goWrong(LabelFixture label) {
        var stolen = "eyJhbGciOiJub25lIn0." + UUID.randomUUID().toString().replace("-", "") + ".";
        var words = "confidential-" + UUID.randomUUID();
        secrets.addAll(List.of(stolen, words));
        given().auth().oauth2(stolen).get("/api/v1/me").then().statusCode(401);
        label.certifier
                .calls()
                .contentType("application/json")
                .body("{\"words\": \"" + words + "\", ")
                .post("/api/v1/labels/" + label.serial + "/reinstatement")
                .then()
                .statusCode(400);
        label.vendor
                .calls()
                .multiPart("file", "page.html", ("<script>" + words + "</script>").getBytes(StandardCharsets.UTF_8))
                .multiPart("confidentiality", "ASSESSOR")
                .post("/api/v1/attestations/{id}/evidence", label.review.attestation);
        given().get("/test/http/fault").then().statusCode(500);
        whileTheLabelsAreAway(() -> label.certifier
                .calls()
                .contentType("application/json")
                .body(Map.of("words", words))
                .post("/api/v1/labels/" + label.serial + "/reinstatement")
                .then()
                .statusCode(greaterThanOrEqualTo(500)));
        QuarkusTransaction.requiringNew().run(() -> outbox.add("test.unknown", new Word(words)));
        relay.relayAll();
        OwnerDatabase.run("DELETE FROM outbox_message WHERE topic = 'test.unknown'");
    }

    record Word(String text) {}

    private static void whileTheLabelsAreAway(Runnable what) {
        OwnerDatabase.run("ALTER TABLE label RENAME TO label_away");
        try {
            what.run();
        } finally {
            OwnerDatabase.run("ALTER TABLE label_away RENAME TO label");
        }
    }

    private static String uploaded(AttestationFixture draft) {
        var content = "The door code of the laboratory is " + UUID.randomUUID() + ".";
        draft.admin
                .calls()
                .multiPart("file", "secret.md", content.getBytes(StandardCharsets.UTF_8))
                .multiPart("confidentiality", "ASSESSOR")
                .post("/api/v1/attestations/{id}/evidence", draft.id)
                .then()
                .statusCode(201);
        return content;
    }

    /** Keeps lines in the form in which the service writes them. */
    private static final class Lines extends ExtHandler {
        private final List<String> seen = new CopyOnWriteArrayList<>();
        private final JsonFormatter form = new JsonFormatter();

        @Override
        protected void doPublish(ExtLogRecord line) {
            line.copyMdc();
            seen.add(form.format(line));
        }
    }
}
