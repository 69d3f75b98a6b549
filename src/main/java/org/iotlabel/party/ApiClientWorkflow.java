package org.iotlabel.party;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.SeldomAct;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.oauth.Removal;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What of the life of an API client is written down; the provider is asked between these steps, never within one. */
@ApplicationScoped
class ApiClientWorkflow {
    private final Organisations organisations;
    private final ApiClients clients;
    private final ApiClientLaw law;
    private final MembershipLaw memberships;
    private final AuditTrail audit;
    private final Clock clock;

    ApiClientWorkflow(
            Organisations organisations,
            ApiClients clients,
            ApiClientLaw law,
            MembershipLaw memberships,
            AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.clients = clients;
        this.law = law;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down that a client will be asked for.
     *
     * @throws Problem CLIENT_EXISTS; CLIENT_LIMIT
     */
    @Transactional
    ApiClient begin(UUID organisation, String name, Actor by) {
        organisations.locked(organisation).orElseThrow(Problem::notFound);
        law.mustBeRoomFor(organisation, name);
        return clients.add(new ApiClient(organisation, name, null, by, clock.instant()));
    }

    /**
     * The same for a client that will take the place of another one, which goes on until then.
     *
     * @throws Problem NOT_FOUND; STALE; CLIENT_STATE; CLIENT_EXISTS where it was or is being replaced already
     */
    @Transactional
    ApiClient beginRenewal(UUID organisation, UUID id, Version seen, Actor by) {
        organisations.locked(organisation).orElseThrow(Problem::notFound);
        var old = clients.locked(organisation, id).orElseThrow(Problem::notFound);
        // Whoever pressed twice changed it themselves, and is told that rather than that somebody did.
        law.mustBeRenewable(old);
        seen.mustBe(old.version());
        return clients.add(new ApiClient(organisation, old.name(), id, by, clock.instant()));
    }

    /**
     * Keeps what the provider made, before anything is done with it: who dies from here on leaves nothing that cannot be
     * tidied up.
     */
    @Transactional
    void made(UUID id, String clientId, byte @Nullable [] access) {
        clients.locked(id).orElseThrow(Problem::notFound).made(clientId, access);
    }

    /**
     * Lets the new client act for the organisation, and in the same moment the one that it replaces no more.
     *
     * @throws Problem ORGANISATION_STATE; FORBIDDEN where whoever asked was put out, and CLIENT_STATE where it was given up or the
     *     old one removed, meanwhile
     */
    @Transactional
    ApiClient activate(ApiClient asked, Login login, Actor by) {
        var organisation = organisations.locked(asked.organisation()).orElseThrow(Problem::notFound);
        MembershipLaw.mustBeAdmitted(organisation);
        memberships.mustStillHold(by, organisation, Role.VENDOR_ADMIN);
        var client = clients.locked(asked.id()).orElseThrow(Problem::notFound);
        client.whyNot(ApiClientState.ACTIVE).ifPresent(problem -> {
            throw problem;
        });
        var old = client.replaces().flatMap(clients::locked);
        old.ifPresent(it -> law.end(it, clock.instant()));
        clients.flush();
        client.activate(memberships.join(login, organisation, Role.VENDOR_MEMBER), clock.instant());
        record(by, old.isPresent() ? "client.renewal" : "client.registration", client);
        return client;
    }

    /** Gives up what did not come to its end. */
    @Transactional
    void fail(UUID id) {
        clients.locked(id).ifPresent(client -> client.fail(clock.instant()));
    }

    /**
     * Takes a client's rights away.
     *
     * @throws Problem NOT_FOUND; STALE; CLIENT_STATE
     */
    @Transactional
    ApiClient remove(UUID organisation, UUID id, Version seen, Actor by) {
        organisations.locked(organisation).orElseThrow(Problem::notFound);
        var client = clients.locked(organisation, id).orElseThrow(Problem::notFound);
        seen.mustBe(client.version());
        law.end(client, clock.instant());
        record(by, "client.removal", client);
        return client;
    }

    /** Whether no transaction is open in which what was just written down could still be taken back. */
    static boolean isCertain() {
        return QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION;
    }

    /** What a client that ended here is removed with at the provider; empty where it has not ended, or is gone there. */
    @Transactional
    Optional<byte[]> unclosed(UUID id) {
        return clients.locked(id).filter(client -> client.endedAt().isPresent()).flatMap(ApiClient::access);
    }

    /**
     * The provider was asked to remove a client that ended here. Where it cannot tell whether the client is gone, nothing more can
     * be done from here, and the scheme is told.
     *
     * @param removal what it said; empty where it is asked again
     */
    @Transactional
    void closed(UUID id, Optional<Removal> removal) {
        clients.locked(id).ifPresent(client -> {
            client.tried(clock.instant());
            // Where another copy was quicker, the provider knows the token no more because the client is gone.
            var isOpen = client.access().isPresent();
            removal.ifPresent(_ -> client.forgetAccess());
            if (isOpen && removal.equals(Optional.of(Removal.UNKNOWN))) {
                record(Actor.SYSTEM, SeldomAct.CLIENT_LEFT.action(), client);
            }
        });
    }

    private void record(Actor by, String act, ApiClient client) {
        var details = Map.<String, Object>of(
                "organisation", client.organisation().toString(),
                "name", client.name(),
                "clientId", client.clientId().orElse(""));
        audit.record(by, act, Subject.of("api-client", client.id()), null, details);
    }
}
