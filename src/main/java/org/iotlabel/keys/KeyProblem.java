package org.iotlabel.keys;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with the platform's keys. */
enum KeyProblem implements ProblemType {
    /** The state does not allow the step; the members state and allowed say what does. */
    ILLEGAL_KEY_STEP(409, "The key's state does not allow this"),
    /** Nobody has made a key that could take over; the service never makes one. */
    NO_STANDBY_KEY(409, "There is no key that could take over"),
    /** The authority is replaced by a ceremony, not by a rotation. */
    AUTHORITY_NOT_ROTATED(409, "The scheme's authority is not rotated"),
    /** There is an open proposal for this key already. */
    KEY_PROPOSAL_OPEN(409, "This is proposed already"),
    /** It was approved or withdrawn before. */
    KEY_PROPOSAL_CLOSED(409, "This proposal is closed"),
    /** Who proposed it cannot approve it. */
    ANOTHER_OWNER_NEEDED(403, "Another scheme owner must approve this"),
    /** A compromise is declared again only as of an earlier time. */
    COMPROMISE_ONLY_GROWS(409, "The key is declared compromised as of an earlier time");

    private final int status;
    private final String title;

    KeyProblem(int status, String title) {
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
