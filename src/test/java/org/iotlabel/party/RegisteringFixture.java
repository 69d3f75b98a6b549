package org.iotlabel.party;

import java.time.Duration;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.etag.Version;
import org.iotlabel.oauth.TestProvider;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.testing.Tokens;

/** A vendor whose administrator has API clients made and removed, at an identity provider that does as a test tells it. */
final class RegisteringFixture implements AutoCloseable {
    static final Version ANY = new Version(null);

    final TestProvider provider = new TestProvider();
    final UUID vendor = TestPeople.organisation(OrganisationKind.VENDOR);
    final TestPrincipal admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    final Actor actor = new Actor(admin.id(), admin.name(), Role.VENDOR_ADMIN.name());

    private final ApiClients clients;
    private final ApiClientWorkflow workflow;
    private final TestClock clock;

    RegisteringFixture(ApiClients clients, ApiClientWorkflow workflow, TestClock clock) {
        this.clients = clients;
        this.workflow = workflow;
        this.clock = clock;
    }

    ClientRegistering registering() {
        return new ClientRegistering(workflow, provider.registration(), closing());
    }

    private ClientClosing closing() {
        return new ClientClosing(workflow, provider.registration());
    }

    /** The job that tidies up runs that much later. */
    void tidy(Duration later) {
        clock.advance(later);
        new TidyApiClients(clients, workflow, closing(), clock).run();
    }

    /** Whether our doors take it for a member of the vendor. */
    boolean acts(ClientRegistering.Issued issued) {
        var id = issued.registered().clientId();
        var token = Tokens.machine("of-" + id, id);
        var me = new TestPrincipal("of-" + id, id, "", token).reads("/api/v1/me");
        return me.path("memberships").toString().contains(vendor.toString());
    }

    @Override
    public void close() {
        provider.close();
        clock.reset();
    }
}
