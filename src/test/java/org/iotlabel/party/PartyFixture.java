package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.testing.Tokens;

/** The words that the tests of this package speak. */
final class PartyFixture {
    static final String REASON = "The papers were checked.";

    private PartyFixture() {}

    /** What is sent to register an organisation, with a name of its own. */
    static Map<String, Object> anOrganisation(String kind) {
        var sent = new HashMap<String, Object>();
        sent.put("kind", kind);
        sent.put("name", "Lumen " + UUID.randomUUID());
        sent.put("address", "1 Lamp Street\n00100 Helsinki");
        sent.put("website", "https://lumen.example/about?x=1");
        sent.put("country", "FI");
        return sent;
    }

    static ValidatableResponse registration(TestPrincipal who, Map<String, Object> sent) {
        return post(who, "/api/v1/organisations", sent);
    }

    /** Registers it; its key. */
    static String register(TestPrincipal who, Map<String, Object> sent) {
        return registration(who, sent).statusCode(201).extract().path("id");
    }

    static ValidatableResponse move(TestPrincipal who, String organisation, String step, String reason) {
        return post(who, "/api/v1/organisations/" + organisation + "/" + step, Map.of("reason", reason));
    }

    static ValidatableResponse post(TestPrincipal who, String path, Map<String, ?> sent) {
        return who.post(path, sent).then();
    }

    /** A person with that verified address. */
    static TestPrincipal withEmail(String name, String email) {
        var subject = UUID.randomUUID().toString();
        return new TestPrincipal(subject, name, email, Tokens.person(subject, name, email));
    }

    /** Fails where the audit trail does not have it. */
    static void audited(String action, String objectId) {
        var entry = OwnerDatabase.uuid(
                "SELECT id FROM audit_entry WHERE action = '" + action + "' AND object_id = '" + objectId + "'");
        assertTrue(entry.isPresent(), action + " of " + objectId + " is not in the audit trail");
    }
}
