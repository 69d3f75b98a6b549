package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.oauth.ClientRegistration;
import org.iotlabel.problem.Problem;

/** When an API client can be made, replaced and removed; PostgreSQL keeps names and renewals single too. */
@ApplicationScoped
class ApiClientLaw {
    private final ClientRegistration registration;
    private final ApiClients clients;
    private final Memberships memberships;
    private final ClientConfig config;

    ApiClientLaw(ClientRegistration registration, ApiClients clients, Memberships memberships, ClientConfig config) {
        this.registration = registration;
        this.clients = clients;
        this.memberships = memberships;
        this.config = config;
    }

    /** Why the platform makes no clients at all; empty where it does. */
    Optional<Problem> whyNotOffered() {
        return registration.isOffered()
                ? Optional.empty()
                : Optional.of(new Problem(
                        PartyProblem.CLIENT_REGISTRATION_OFF,
                        "Invite a machine by the client id that the administrator of the sign-in service gives you."));
    }

    /** Throws CLIENT_EXISTS where one of that name is there, CLIENT_LIMIT where no more may be. */
    void mustBeRoomFor(UUID organisation, String name) {
        var open = clients.open(organisation);
        open.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(one -> {
                    throw exists(one, "Renew it where its secret was not seen, or choose another name.");
                });
        if (open.size() >= config.most()) {
            throw new Problem(
                            PartyProblem.CLIENT_LIMIT,
                            "An organisation has at most " + config.most() + "; remove one that is not used.")
                    .with("most", config.most());
        }
    }

    /** Throws CLIENT_STATE where it is not in use, CLIENT_EXISTS where another one took its place or is on its way already. */
    void mustBeRenewable(ApiClient old) {
        clients.open(old.organisation()).stream()
                .filter(one -> one.replaces().filter(old.id()::equals).isPresent())
                .findFirst()
                .ifPresent(one -> {
                    throw exists(
                            one,
                            one.state() == ApiClientState.REGISTERING
                                    ? "It is being renewed already."
                                    : "It was renewed already; where the new secret was not seen, renew the new one.");
                });
        old.whyNot(ApiClientState.REMOVED).ifPresent(problem -> {
            throw problem;
        });
    }

    /** Takes it out of use, and the rights that it had by its membership. */
    void end(ApiClient client, Instant at) {
        client.remove(at);
        client.membership()
                .flatMap(id -> memberships.current(client.organisation(), id))
                .ifPresent(held -> held.end(at));
    }

    private static Problem exists(ApiClient one, String what) {
        return new Problem(PartyProblem.CLIENT_EXISTS, what).with("client", one.id());
    }
}
