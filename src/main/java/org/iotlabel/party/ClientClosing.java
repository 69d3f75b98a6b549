package org.iotlabel.party;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.oauth.ClientRegistration;
import org.iotlabel.oauth.RegistrationFailed;
import org.iotlabel.oauth.Removal;

/**
 * Removes at the identity provider what has ended here. Its rights ended before, in our tables; what is left there opens
 * nothing, and is removed so that nobody need wonder about it.
 */
@ApplicationScoped
class ClientClosing {
    private final ApiClientWorkflow workflow;
    private final ClientRegistration provider;

    ClientClosing(ApiClientWorkflow workflow, ClientRegistration provider) {
        this.workflow = workflow;
        this.provider = provider;
    }

    /** The same where something else was done already that must be told: a failure here is for later. */
    void tryToClose(UUID id) {
        try {
            close(id);
        } catch (RuntimeException later) {
            Log.warnf(
                    "API client %s is tidied up later: %s", id, later.getClass().getSimpleName());
        }
    }

    /**
     * Tries once; what the provider does not do now is tried again by {@link TidyApiClients}. Within a transaction nothing is
     * tried: what is not committed could still be taken back here when it is gone there.
     */
    void close(UUID id) {
        if (!ApiClientWorkflow.isCertain()) {
            return;
        }
        workflow.unclosed(id).ifPresent(access -> workflow.closed(id, remove(id, access)));
    }

    /** Empty where it is to be asked for again. */
    private Optional<Removal> remove(UUID id, byte[] access) {
        try {
            return Optional.of(provider.remove(id, access));
        } catch (RegistrationFailed failed) {
            Log.warnf("API client %s may still be at the identity provider: %s", id, failed.getMessage());
            return Optional.empty();
        }
    }
}
