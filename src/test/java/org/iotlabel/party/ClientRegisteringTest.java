package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.etag.Version;
import org.iotlabel.oauth.TestProvider;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemType;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** API clients with an identity provider that does what it may: works, refuses, hangs, and answers when all has changed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClientRegisteringTest {
    private static final Version ANY = new Version(null);

    @Inject
    ApiClients clients;

    @Inject
    ApiClientWorkflow workflow;

    @Inject
    TestClock clock;

    private final TestProvider provider = new TestProvider();
    private final UUID vendor = TestPeople.organisation(OrganisationKind.VENDOR);
    private final TestPrincipal admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    private final Actor actor = new Actor(admin.id(), admin.name(), Role.VENDOR_ADMIN.name());

    @AfterEach
    void close() {
        provider.close();
        clock.reset();
    }

    @Test
    void a_client_acts_at_once_until_it_is_renewed_and_its_successor_until_it_is_removed() {
        var first = registering().register(vendor, "Build server", actor);
        assertTrue(acts(first));
        PartyFixture.audited("client.registration", first.client().id().toString());
        assertTrue(admin.reads("/api/v1/organisations/" + vendor + "/memberships")
                .toString()
                .contains("\"name\":\"Build server\""));

        var second = registering().renew(vendor, first.client().id(), ANY, actor);
        assertNotEquals(first.registered().clientId(), second.registered().clientId());
        assertFalse(acts(first));
        assertTrue(acts(second));
        assertFalse(provider.has(first.registered().clientId()));
        PartyFixture.audited("client.renewal", second.client().id().toString());

        registering().remove(vendor, second.client().id(), ANY, actor);
        assertFalse(acts(second));
        assertEquals(0, provider.clients());
        PartyFixture.audited("client.removal", second.client().id().toString());
        assertEquals(
                PartyProblem.CLIENT_STATE,
                refused(() -> registering().remove(vendor, second.client().id(), ANY, actor)));
        assertSecretsAreNowhere();
    }

    @Test
    void pressing_twice_makes_one_and_a_vendor_has_so_many_at_most() {
        registering().register(vendor, "Build server", actor);
        assertEquals(PartyProblem.CLIENT_EXISTS, refused(() -> registering().register(vendor, "BUILD server", actor)));
        provider.before("POST /register", () -> {
            provider.behave();
            assertEquals(PartyProblem.CLIENT_EXISTS, refused(() -> registering().register(vendor, "Other", actor)));
        });
        var other = registering().register(vendor, "Other", actor).client();
        provider.before("POST /register", () -> {
            provider.behave();
            assertEquals(
                    PartyProblem.CLIENT_EXISTS, refused(() -> registering().renew(vendor, other.id(), ANY, actor)));
        });
        registering().renew(vendor, other.id(), ANY, actor);
        assertEquals(2, provider.clients());
        OwnerDatabase.run("""
                INSERT INTO api_client (id, organisation, name, state, requested_by, requested_at, version)
                SELECT gen_random_uuid(), ?, 'Client ' || n, 'REGISTERING', ?, now(), 0 FROM generate_series(1, 18) n""", vendor, admin.id());
        assertEquals(PartyProblem.CLIENT_LIMIT, refused(() -> registering().register(vendor, "One more", actor)));
    }

    @Test
    void where_the_provider_fails_nothing_acts_and_the_name_is_free_again() {
        provider.spoil("POST /register", 403, "{\"error\": \"insufficient_scope\"}");
        failed();
        provider.behave();
        provider.spoil("POST /token", 500, "");
        failed();
        provider.behave();
        provider.spoil("DELETE /register", 500, "");
        spoilFirstToken();
        failed();
        assertEquals(1, provider.clients(), "it could not be removed");
        provider.behave();
        tidy(Duration.ofMinutes(11));
        assertEquals(0, provider.clients());
        assertTrue(acts(registering().register(vendor, "Build server", actor)));
        assertSecretsAreNowhere();
    }

    @Test
    void a_renewal_that_fails_leaves_the_old_client_as_it_was() {
        var old = registering().register(vendor, "Build server", actor);
        provider.spoil("POST /register", 500, "");
        assertEquals(
                PartyProblem.CLIENT_REGISTRATION_FAILED,
                refused(() -> registering().renew(vendor, old.client().id(), ANY, actor)));
        assertTrue(acts(old));
        assertEquals(1, provider.clients());
    }

    @Test
    void what_changes_while_the_provider_works_counts() {
        var old = registering().register(vendor, "Build server", actor);
        provider.before("POST /register", () -> {
            provider.behave();
            registering().remove(vendor, old.client().id(), ANY, actor);
        });
        assertEquals(
                PartyProblem.CLIENT_STATE,
                refused(() -> registering().renew(vendor, old.client().id(), ANY, actor)));
        provider.before(
                "POST /register",
                () -> OwnerDatabase.run("UPDATE organisation SET state = 'SUSPENDED' WHERE id = ?", vendor));
        assertEquals(
                PartyProblem.ORGANISATION_STATE, refused(() -> registering().register(vendor, "Another", actor)));
        assertEquals(0, provider.clients(), "what was made meanwhile is removed");
        assertEquals(0, OwnerDatabase.count("""
                SELECT count(*) FROM membership WHERE organisation = ? AND machine AND ended_at IS NULL""", vendor));
    }

    @Test
    void who_is_put_out_while_the_provider_works_gets_nothing() {
        provider.before("POST /register", () -> {
            provider.behave();
            OwnerDatabase.run(
                    "UPDATE membership SET ended_at = now() WHERE organisation = ? AND principal = ?",
                    vendor,
                    admin.id());
        });
        assertEquals(CommonProblem.FORBIDDEN, refused(() -> registering().register(vendor, "Build server", actor)));
        assertEquals(0, provider.clients());
    }

    @Test
    void nothing_is_gone_there_before_it_is_certain_here() {
        var issued = registering().register(vendor, "Build server", actor);
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    registering().remove(vendor, issued.client().id(), ANY, actor);
                    throw new IllegalStateException("cut off before the commit");
                }));
        assertTrue(acts(issued));
        assertTrue(provider.has(issued.registered().clientId()));
        QuarkusTransaction.requiringNew()
                .run(() -> registering().remove(vendor, issued.client().id(), ANY, actor));
        assertFalse(acts(issued));
        tidy(Duration.ZERO);
        assertEquals(0, provider.clients());
    }

    @Test
    void whoever_dies_in_between_leaves_nothing_that_is_not_tidied_up() {
        var asked = workflow.begin(vendor, "Build server", actor);
        var cut = workflow.begin(vendor, "Deploy server", actor);
        var made = provider.registration().register("Deploy server");
        workflow.made(
                cut.id(),
                made.clientId(),
                provider.registration().seal(cut.id(), made).orElseThrow());
        tidy(Duration.ofMinutes(4));
        assertEquals(PartyProblem.CLIENT_EXISTS, refused(() -> workflow.begin(vendor, asked.name(), actor)));
        assertTrue(provider.has(made.clientId()));
        tidy(Duration.ofMinutes(6));
        assertFalse(provider.has(made.clientId()));
        workflow.begin(vendor, asked.name(), actor);
    }

    @Test
    void who_is_put_out_as_a_member_is_removed_as_a_client() {
        var issued = registering().register(vendor, "Build server", actor);
        admin.calls()
                .delete("/api/v1/organisations/" + vendor + "/memberships/"
                        + issued.client().membership().orElseThrow())
                .then()
                .statusCode(204);
        assertFalse(acts(issued));
        tidy(Duration.ZERO);
        assertEquals(0, provider.clients());
    }

    private ClientRegistering registering() {
        return new ClientRegistering(workflow, provider.registration(), closing());
    }

    private ClientClosing closing() {
        return new ClientClosing(workflow, provider.registration());
    }

    private void tidy(Duration later) {
        clock.advance(later);
        new TidyApiClients(clients, workflow, closing(), clock).run();
    }

    private void failed() {
        assertEquals(
                PartyProblem.CLIENT_REGISTRATION_FAILED,
                refused(() -> registering().register(vendor, "Build server", actor)));
    }

    /** The registrar gets its token; the new client gets one that is not that of a machine. */
    private void spoilFirstToken() {
        provider.before(
                "POST /register",
                () -> provider.spoil(
                        "POST /token",
                        200,
                        "{\"access_token\": \"" + Tokens.signed(Tokens.claims("somebody")) + "\"}"));
    }

    /** Whether our doors take it for a member of the vendor. */
    private boolean acts(ClientRegistering.Issued issued) {
        var id = issued.registered().clientId();
        var token = Tokens.machine("of-" + id, id);
        var me = new TestPrincipal("of-" + id, id, "", token).reads("/api/v1/me");
        return me.path("memberships").toString().contains(vendor.toString());
    }

    private void assertSecretsAreNowhere() {
        for (var table : new String[] {"api_client", "audit_entry", "outbox_message", "idempotent_answer"}) {
            for (var secret : provider.given) {
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
