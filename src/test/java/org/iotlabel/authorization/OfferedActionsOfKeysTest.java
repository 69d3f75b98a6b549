package org.iotlabel.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What {@code actions} says of our own keys and of what is proposed about them is what happens. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferedActionsOfKeysTest {
    @Inject
    RelayOutboxMessages relay;

    private final Offers offers = new Offers();
    private final KeyFixture owners = new KeyFixture();

    @AfterAll
    void whatever_is_offered_of_keys_was_taken_up() {
        assertEquals(new TreeSet<>(OfferedOperations.OF_KEYS), offers.operationsDone());
    }

    @Test
    void of_a_key_of_ours() {
        var kid = owners.rotate(KeyRole.WEBHOOK).kid();
        var key = Offered.at("/api/v1/keys/" + kid, Map.of("one", owners.one, "other", owners.other))
                .sending("rotation", () -> "{\"role\": \"WEBHOOK\", \"reason\": \"It is a year old.\"}")
                .sending(
                        "compromise",
                        () -> "{\"kid\": \"%s\", \"compromisedAt\": \"%s\", \"reason\": \"A disk was lost.\"}"
                                .formatted(kid, Instant.now()));
        offers.follow(key);
        TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        offers.follow(key, "one rotation", "other compromise");
        List<String> open = owners.one
                .get("/api/v1/keys/proposals?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "items.findAll { it.state == 'OPEN' }.collect { it.actions.find { it.name == 'withdrawal' }.href }");
        open.forEach(proposal -> owners.one.calls().delete(proposal).then().statusCode(200));
        assertAsAnnounced();
    }

    @Test
    void of_the_authority() {
        var kid = KeyFixture.active(KeyRole.AUTHORITY);
        offers.follow(Offered.at("/api/v1/keys/" + kid, Map.of("one", owners.one))
                .with(Map.of("kid", kid))
                .sending("rotation", () -> "{\"role\": \"AUTHORITY\", \"reason\": \"It is a year old.\"}"));
        assertAsAnnounced();
    }

    @Test
    void of_a_rotation() {
        for (var move : List.of("other approval", "proposer withdrawal")) {
            TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
            offers.follow(proposal("rotations", owners.proposeRotation(owners.one, KeyRole.WEBHOOK)), move);
        }
        assertAsAnnounced();
    }

    @Test
    void of_a_lost_key() {
        var kid = owners.rotate(KeyRole.WEBHOOK).kid();
        for (var move : List.of("other withdrawal", "other approval")) {
            var proposal = KeyFixture.id(owners.proposeCompromise(owners.one, kid, Instant.now()));
            offers.follow(proposal("compromises", proposal));
            TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
            offers.follow(proposal("compromises", proposal), move);
        }
        assertAsAnnounced();
    }

    @Test
    void of_a_label_that_turned_red() {
        var lost = owners.fresh(KeyRole.LABEL);
        var since = Instant.now();
        var label = LabelFixture.issued(relay);
        owners.compromise(lost, KeyRole.LABEL, since);
        var callers = Map.of(
                "proposer", TestPeople.a(Role.CERTIFIER),
                "other", TestPeople.a(Role.CERTIFIER),
                "owner", owners.one);
        var door = "/api/v1/labels/" + label.serial;
        // What else may become of a label is looked at where its case is.
        var red = Offered.at(door, callers).picking(OfferedActionsOfKeysTest::confirmation);
        for (var move : List.of("proposer withdrawal", "other approval")) {
            offers.follow(red, "proposer confirmation");
            var id = OwnerDatabase.uuid(
                            "SELECT id FROM label_confirmation WHERE state = 'OPEN' AND label = '" + label.serial + "'")
                    .orElseThrow();
            offers.follow(Offered.at(door + "/confirmations/" + id, callers), move);
        }
        assertAsAnnounced();
    }

    private static JsonNode confirmation(JsonNode label) {
        var only = JsonNodeFactory.instance.objectNode();
        var actions = only.putArray("actions");
        label.path("actions").forEach(action -> {
            if (action.path("name").asText().equals("confirmation")) {
                actions.add(action);
            }
        });
        return only;
    }

    private Offered proposal(String kind, String id) {
        return Offered.at("/api/v1/keys/" + kind + "/" + id, Map.of("proposer", owners.one, "other", owners.other));
    }

    private void assertAsAnnounced() {
        assertEquals(List.of(), offers.faults());
        assertEquals(Set.of(), offers.untried(), "offered, and never taken up");
    }
}
