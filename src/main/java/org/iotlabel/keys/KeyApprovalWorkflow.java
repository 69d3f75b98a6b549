package org.iotlabel.keys;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves for a form. The transaction in which the form is kept waits meanwhile: keys are told of only after their commit. */
@ApplicationScoped
class KeyApprovalWorkflow {
    private final KeyRotationResource rotations;
    private final KeyCompromiseResource compromises;

    KeyApprovalWorkflow(KeyRotationResource rotations, KeyCompromiseResource compromises) {
        this.rotations = rotations;
        this.compromises = compromises;
    }

    /** Approves a proposal in a transaction of its own, by the door of the API. */
    @Transactional(NOT_SUPPORTED)
    void approve(ProposalKind kind, UUID id, @Nullable String ifMatch) {
        switch (kind) {
            case ROTATION -> rotations.approve(id, ifMatch);
            case COMPROMISE -> compromises.approve(id, ifMatch);
        }
    }
}
