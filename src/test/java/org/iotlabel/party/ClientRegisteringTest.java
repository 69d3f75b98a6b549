package org.iotlabel.party;

import static org.iotlabel.party.RegisteringFixture.ANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemType;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** API clients with an identity provider that does what it may: works, refuses, hangs, and answers when all has changed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClientRegisteringTest {
    @Inject
    ApiClients clients;

    @Inject
    ApiClientWorkflow workflow;

    @Inject
    TestClock clock;

    private RegisteringFixture at;

    @BeforeEach
    void begin() {
        at = new RegisteringFixture(clients, workflow, clock);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void a_client_acts_at_once_until_it_is_renewed_and_its_successor_until_it_is_removed() {
        var first = at.registering().register(at.vendor, "Build server", at.actor);
        assertTrue(at.acts(first));
        PartyFixture.audited("client.registration", first.client().id().toString());
        assertTrue(at.admin
                .reads("/api/v1/organisations/" + at.vendor + "/memberships")
                .toString()
                .contains("\"name\":\"Build server\""));

        var second = at.registering().renew(at.vendor, first.client().id(), ANY, at.actor);
        assertNotEquals(first.registered().clientId(), second.registered().clientId());
        assertFalse(at.acts(first));
        assertTrue(at.acts(second));
        assertFalse(at.provider.has(first.registered().clientId()));
        PartyFixture.audited("client.renewal", second.client().id().toString());

        at.registering().remove(at.vendor, second.client().id(), ANY, at.actor);
        assertFalse(at.acts(second));
        assertEquals(0, at.provider.clients());
        PartyFixture.audited("client.removal", second.client().id().toString());
        assertEquals(
                PartyProblem.CLIENT_STATE,
                refused(() -> at.registering().remove(at.vendor, second.client().id(), ANY, at.actor)));
        assertSecretsAreNowhere();
    }

    @Test
    void pressing_twice_makes_one_and_a_vendor_has_so_many_at_most() {
        at.registering().register(at.vendor, "Build server", at.actor);
        assertEquals(
                PartyProblem.CLIENT_EXISTS,
                refused(() -> at.registering().register(at.vendor, "BUILD server", at.actor)));
        at.provider.before("POST /register", () -> {
            at.provider.behave();
            assertEquals(
                    PartyProblem.CLIENT_EXISTS, refused(() -> at.registering().register(at.vendor, "Other", at.actor)));
        });
        var other = at.registering().register(at.vendor, "Other", at.actor).client();
        at.provider.before("POST /register", () -> {
            at.provider.behave();
            assertEquals(
                    PartyProblem.CLIENT_EXISTS,
                    refused(() -> at.registering().renew(at.vendor, other.id(), ANY, at.actor)));
        });
        at.registering().renew(at.vendor, other.id(), ANY, at.actor);
        var seen = new Version("\"0\"");
        assertEquals(
                PartyProblem.CLIENT_EXISTS,
                refused(() -> at.registering().renew(at.vendor, other.id(), seen, at.actor)),
                "renewed before, and not changed by somebody else");
        assertEquals(2, at.provider.clients());
        OwnerDatabase.run("""
                INSERT INTO api_client (id, organisation, name, state, requested_by, requested_at, version)
                SELECT gen_random_uuid(), ?, 'Client ' || n, 'REGISTERING', ?, now(), 0 FROM generate_series(1, 18) n""", at.vendor, at.admin.id());
        assertEquals(
                PartyProblem.CLIENT_LIMIT, refused(() -> at.registering().register(at.vendor, "One more", at.actor)));
    }

    @Test
    void where_the_provider_fails_nothing_acts_and_the_name_is_free_again() {
        at.provider.spoil("POST /register", 403, "{\"error\": \"insufficient_scope\"}");
        failed();
        at.provider.behave();
        at.provider.spoil("POST /token", 500, "");
        failed();
        at.provider.behave();
        at.provider.spoil("DELETE /register", 500, "");
        spoilFirstToken();
        failed();
        assertEquals(1, at.provider.clients(), "it could not be removed");
        at.provider.behave();
        at.tidy(Duration.ofMinutes(11));
        assertEquals(0, at.provider.clients());
        assertTrue(at.acts(at.registering().register(at.vendor, "Build server", at.actor)));
        assertSecretsAreNowhere();
    }

    @Test
    void a_renewal_that_fails_leaves_the_old_client_as_it_was() {
        var old = at.registering().register(at.vendor, "Build server", at.actor);
        at.provider.spoil("POST /register", 500, "");
        assertEquals(
                PartyProblem.CLIENT_REGISTRATION_FAILED,
                refused(() -> at.registering().renew(at.vendor, old.client().id(), ANY, at.actor)));
        assertTrue(at.acts(old));
        assertEquals(1, at.provider.clients());
    }

    @Test
    void what_changes_while_the_provider_works_counts() {
        var old = at.registering().register(at.vendor, "Build server", at.actor);
        at.provider.before("POST /register", () -> {
            at.provider.behave();
            at.registering().remove(at.vendor, old.client().id(), ANY, at.actor);
        });
        assertEquals(
                PartyProblem.CLIENT_STATE,
                refused(() -> at.registering().renew(at.vendor, old.client().id(), ANY, at.actor)));
        at.provider.before(
                "POST /register",
                () -> OwnerDatabase.run("UPDATE organisation SET state = 'SUSPENDED' WHERE id = ?", at.vendor));
        assertEquals(
                PartyProblem.ORGANISATION_STATE,
                refused(() -> at.registering().register(at.vendor, "Another", at.actor)));
        assertEquals(0, at.provider.clients(), "what was made meanwhile is removed");
        assertEquals(0, OwnerDatabase.count("""
                SELECT count(*) FROM membership WHERE organisation = ? AND machine AND ended_at IS NULL""", at.vendor));
    }

    @Test
    void who_is_put_out_while_the_provider_works_gets_nothing() {
        at.provider.before("POST /register", () -> {
            at.provider.behave();
            OwnerDatabase.run(
                    "UPDATE membership SET ended_at = now() WHERE organisation = ? AND principal = ?",
                    at.vendor,
                    at.admin.id());
        });
        assertEquals(
                CommonProblem.FORBIDDEN, refused(() -> at.registering().register(at.vendor, "Build server", at.actor)));
        assertEquals(0, at.provider.clients());
    }

    @Test
    void whoever_dies_in_between_leaves_nothing_that_is_not_tidied_up() {
        var asked = workflow.begin(at.vendor, "Build server", at.actor);
        var cut = workflow.begin(at.vendor, "Deploy server", at.actor);
        var made = at.provider.registration().register("Deploy server");
        workflow.made(
                cut.id(),
                made.clientId(),
                at.provider.registration().seal(cut.id(), made).orElseThrow());
        at.tidy(Duration.ofMinutes(4));
        assertEquals(PartyProblem.CLIENT_EXISTS, refused(() -> workflow.begin(at.vendor, asked.name(), at.actor)));
        assertTrue(at.provider.has(made.clientId()));
        at.tidy(Duration.ofMinutes(6));
        assertFalse(at.provider.has(made.clientId()));
        workflow.begin(at.vendor, asked.name(), at.actor);
    }

    private void failed() {
        assertEquals(
                PartyProblem.CLIENT_REGISTRATION_FAILED,
                refused(() -> at.registering().register(at.vendor, "Build server", at.actor)));
    }

    /** The registrar gets its token; the new client gets one that is not that of a machine. */
    private void spoilFirstToken() {
        at.provider.before(
                "POST /register",
                () -> at.provider.spoil(
                        "POST /token",
                        200,
                        "{\"access_token\": \"" + Tokens.signed(Tokens.claims("somebody")) + "\"}"));
    }

    private void assertSecretsAreNowhere() {
        for (var table : new String[] {"api_client", "audit_entry", "outbox_message", "idempotent_answer"}) {
            for (var secret : at.provider.given) {
                var rows = OwnerDatabase.count(
                        "SELECT count(*) FROM " + table + " t WHERE t::text LIKE ? OR t::text LIKE ?",
                        "%" + secret + "%",
                        "%"
                                + java.util.HexFormat.of()
                                        .formatHex(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                + "%");
                assertEquals(0, rows, table + " shows a secret");
            }
        }
    }

    private static ProblemType refused(Runnable act) {
        return assertThrows(Problem.class, act::run).type();
    }
}
