package org.iotlabel.party;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.iotlabel.audit.Actor;
import org.iotlabel.etag.Version;
import org.iotlabel.oauth.ClientRegistration;
import org.iotlabel.oauth.RegisteredClient;
import org.iotlabel.oauth.RegistrationFailed;
import org.iotlabel.problem.Problem;

/**
 * Has a client made, in an order in which nothing is lost or left over whoever dies in between: it is written down, asked
 * for, kept with what it is removed with, tried, and only then let in. The secret passes through and stays nowhere.
 */
@ApplicationScoped
class ClientRegistering {
    private final ApiClientWorkflow workflow;
    private final ClientRegistration provider;
    private final ClientClosing closing;

    ClientRegistering(ApiClientWorkflow workflow, ClientRegistration provider, ClientClosing closing) {
        this.workflow = workflow;
        this.provider = provider;
        this.closing = closing;
    }

    /** A client that acts now, with what its organisation is told once. */
    record Issued(ApiClient client, RegisteredClient registered) {}

    /**
     * Has one made.
     *
     * @throws Problem CLIENT_EXISTS; CLIENT_LIMIT; CLIENT_REGISTRATION_FAILED
     */
    Issued register(UUID organisation, String name, Actor by) {
        return made(workflow.begin(organisation, name, by), by);
    }

    /**
     * Has one made that takes the place of another one, with an id and a secret of its own.
     *
     * @throws Problem NOT_FOUND; STALE; CLIENT_STATE; CLIENT_EXISTS; CLIENT_REGISTRATION_FAILED
     */
    Issued renew(UUID organisation, UUID id, Version seen, Actor by) {
        var issued = made(workflow.beginRenewal(organisation, id, seen, by), by);
        closing.tryToClose(id);
        return issued;
    }

    /**
     * Takes one's rights away, and has it removed where it was made.
     *
     * @throws Problem NOT_FOUND; STALE; CLIENT_STATE
     */
    void remove(UUID organisation, UUID id, Version seen, Actor by) {
        workflow.remove(organisation, id, seen, by);
        closing.tryToClose(id);
    }

    private Issued made(ApiClient asked, Actor by) {
        var id = asked.id();
        var done = false;
        try {
            // Both names are for the provider's administrators, who look for what is left over by the second.
            var registered = provider.register(asked.name() + " (" + id + ")");
            keep(id, registered);
            var issued = new Issued(workflow.activate(asked, login(registered).named(asked.name()), by), registered);
            done = true;
            return issued;
        } catch (RegistrationFailed failed) {
            Log.warnf("API client %s was not registered: %s", id, failed.getMessage());
            throw new Problem(
                    PartyProblem.CLIENT_REGISTRATION_FAILED,
                    "The sign-in service did not make it. Nothing was kept; try again in a few minutes.");
        } finally {
            if (!done) {
                giveUp(id);
            }
        }
    }

    /** What cannot be written down could not be removed later, so it is removed at once. */
    private void keep(UUID id, RegisteredClient registered) {
        try {
            workflow.made(
                    id, registered.clientId(), provider.seal(id, registered).orElse(null));
        } catch (RuntimeException unkept) {
            // An id that is in the table already is that of somebody else's client, whatever the provider says.
            if (!isTaken(unkept)) {
                provider.removeUnkept(registered);
            }
            throw unkept;
        }
    }

    private static boolean isTaken(Throwable unkept) {
        return Stream.iterate(unkept, Objects::nonNull, Throwable::getCause)
                .anyMatch(ConstraintViolationException.class::isInstance);
    }

    /** The client as its own first token shows it: the same that it will be at our doors. */
    private Login login(RegisteredClient registered) {
        var claims = provider.claims(registered);
        return Login.of(claims::get)
                .filter(login -> registered.clientId().equals(login.clientId()))
                .orElseThrow(() -> new RegistrationFailed("the new client's token is not that of a machine"));
    }

    /** What cannot even be given up now, {@link TidyApiClients} finds later; the first failure is what is told. */
    private void giveUp(UUID id) {
        try {
            workflow.fail(id);
            closing.tryToClose(id);
        } catch (RuntimeException later) {
            Log.warnf(
                    "API client %s is given up later: %s", id, later.getClass().getSimpleName());
        }
    }
}
