package org.iotlabel.party;

import static org.iotlabel.party.RegisteringFixture.ANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes at the identity provider of API clients that ended here. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClientClosingTest {
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
    void nothing_is_gone_there_before_it_is_certain_here() {
        var issued = at.registering().register(at.vendor, "Build server", at.actor);
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    at.registering().remove(at.vendor, issued.client().id(), ANY, at.actor);
                    throw new IllegalStateException("cut off before the commit");
                }));
        assertTrue(at.acts(issued));
        assertTrue(at.provider.has(issued.registered().clientId()));
        QuarkusTransaction.requiringNew()
                .run(() -> at.registering().remove(at.vendor, issued.client().id(), ANY, at.actor));
        assertFalse(at.acts(issued));
        at.tidy(Duration.ZERO);
        assertEquals(0, at.provider.clients());
    }

    @Test
    void who_is_put_out_as_a_member_is_removed_as_a_client() {
        var issued = at.registering().register(at.vendor, "Build server", at.actor);
        at.admin
                .calls()
                .delete("/api/v1/organisations/" + at.vendor + "/memberships/"
                        + issued.client().membership().orElseThrow())
                .then()
                .statusCode(204);
        assertFalse(at.acts(issued));
        at.tidy(Duration.ZERO);
        assertEquals(0, at.provider.clients());
    }

    @Test
    void of_one_that_may_be_left_at_the_provider_the_scheme_is_told_once() {
        var issued = at.registering().register(at.vendor, "Build server", at.actor);
        at.provider.spoil("DELETE /register", 401, "");
        at.registering().remove(at.vendor, issued.client().id(), ANY, at.actor);
        assertFalse(at.acts(issued));
        at.provider.behave();
        var asked = at.provider.asked.size();
        at.tidy(Duration.ofMinutes(11));
        assertEquals(asked, at.provider.asked.size(), "its token is of no use any more");
        assertEquals(
                1,
                OwnerDatabase.count(
                        "SELECT count(*) FROM audit_entry WHERE action = 'client.left' AND object_id = ?",
                        issued.client().id().toString()));
        var duties = new TestBrowser(TestPeople.a(Role.SCHEME_OWNER))
                .open("/portal")
                .select(".rows")
                .text();
        assertTrue(duties.contains("Client id " + issued.registered().clientId()), duties);
    }
}
