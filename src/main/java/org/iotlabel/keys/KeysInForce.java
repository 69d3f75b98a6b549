package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.iotlabel.transparency.LogKeysInForce;

/** Which keys sign at this moment, for whoever is about to put a signature on record. */
@ApplicationScoped
public class KeysInForce implements LogKeysInForce {
    private final KeyReconciliationWorkflow workflow;
    private final KeyRing ring;
    private final EntityManager entities;

    KeysInForce(KeyReconciliationWorkflow workflow, KeyRing ring, EntityManager entities) {
        this.workflow = workflow;
        this.ring = ring;
        this.entities = entities;
    }

    /**
     * Whether the key of that name signs, by the database itself. It goes on to sign until the caller's transaction ends:
     * whoever wants to put it away waits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holds(String kid) {
        return !entities.createNativeQuery(
                        "SELECT kid FROM scheme_key WHERE kid = :kid AND state = 'ACTIVE' FOR SHARE", String.class)
                .setParameter("kid", kid)
                .getResultList()
                .isEmpty();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hold(List<String> kids) {
        return kids.stream().allMatch(this::holds);
    }

    /** Has this copy of the application sign with the keys that sign now, without waiting until it looks anyway. */
    @Override
    public void takeUp() {
        ring.set(workflow.reconcile());
    }
}
