package org.iotlabel.attestation;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with attestations. */
enum AttestationProblem implements ProblemType {
    /** The state does not allow the step; the members state and allowed say what does. */
    ILLEGAL_STEP(409, "The attestation's state does not allow this"),
    /** What was submitted never changes; only a draft and a returned attestation can be written in. */
    NOT_WRITABLE(409, "The attestation cannot be changed now"),
    /** Something that the submission needs is missing; the errors point at each gap. */
    INCOMPLETE(422, "The attestation is not complete"),
    /** The digest sent is not that of what would be submitted. */
    SNAPSHOT_CHANGED(409, "What you declared is not what is here"),
    /** Only an administrator seals by identity; everybody else needs the vendor's key. */
    SEAL_NEEDED(403, "The submission must be sealed"),
    /** The seal does not verify with an active key of the vendor. */
    SEAL_BROKEN(422, "The seal does not verify"),
    NO_BASELINE(409, "There is no baseline in effect");

    private final int status;
    private final String title;

    AttestationProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
