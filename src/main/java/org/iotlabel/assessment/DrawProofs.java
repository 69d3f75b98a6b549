package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the floors above may show of the draws of a case that is not over. */
@ApplicationScoped
public class DrawProofs {
    private final Draws draws;

    DrawProofs(Draws draws) {
        this.draws = draws;
    }

    /** Those of an attestation, over all its revisions, the oldest first. */
    public List<DrawProof> of(UUID attestation) {
        return draws.of(attestation).stream().map(DrawProof::of).toList();
    }
}
