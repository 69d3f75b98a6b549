package org.iotlabel.evidence;

import org.iotlabel.problem.ProblemType;

/** What can be wrong with a file that is sent as evidence. */
enum EvidenceProblem implements ProblemType {
    /** A digest field is not of the form of RFC 9530 or RFC 3230. */
    MALFORMED_DIGEST(400, "The digest cannot be read"),
    /** The same content is in this case already; the member {@code evidence} names it. */
    EVIDENCE_ALREADY_THERE(409, "This content is evidence of this case already"),
    EVIDENCE_TOO_LARGE(413, "The file is too large"),
    /** The member {@code reason} says why. */
    EVIDENCE_REFUSED(422, "This file cannot be evidence"),
    /** What arrived is not what the sender's digest names. */
    DIGEST_MISMATCH(422, "The content is not the one that the digest names");

    private final int status;
    private final String title;

    EvidenceProblem(int status, String title) {
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
