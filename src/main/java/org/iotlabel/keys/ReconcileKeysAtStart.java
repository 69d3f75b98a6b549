package org.iotlabel.keys;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.iotlabel.signing.SigningKeys;

/** Before the first request: every key that is to sign must be in the keystore. */
@ApplicationScoped
class ReconcileKeysAtStart {
    private final KeyReconciliationWorkflow workflow;
    private final SigningKeys signing;
    private final KeyRing ring;
    private final RevocationIssuing revocations;

    ReconcileKeysAtStart(
            KeyReconciliationWorkflow workflow, SigningKeys signing, KeyRing ring, RevocationIssuing revocations) {
        this.workflow = workflow;
        this.signing = signing;
        this.ring = ring;
        this.revocations = revocations;
    }

    void atStart(@Observes StartupEvent start) {
        var keys = workflow.reconcile();
        requireAll(keys, signing);
        ring.set(keys);
        revocations.renew();
    }

    /**
     * Refuses where a key that should sign has no private half.
     *
     * @throws KeysRefused naming the first such key
     */
    static void requireAll(List<KeyRecord> keys, SigningKeys signing) {
        keys.stream()
                .filter(key -> key.state() == KeyState.ACTIVE)
                .filter(key -> signing.withId(key.kid()).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new KeysRefused(
                            ("The keystore lacks the %s key %s that is in use: bring its keystore back, or"
                                            + " run a copy that has it to rotate the key")
                                    .formatted(key.key().role().name().toLowerCase(Locale.ROOT), key.kid()));
                });
    }
}
