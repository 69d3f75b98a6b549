package org.iotlabel.lifecycle;

/**
 * What somebody may try with a case.
 *
 * @see LifecycleModel
 */
enum Command {
    WRITE(4, "document"),
    SUBMIT(6, "submission"),
    WITHDRAW_ATTESTATION(1, "withdrawal"),
    ANSWER(5, "answer"),
    RELAY(8, ""),
    ACCEPT(6, "acceptance"),
    DECLINE(2, "declination"),
    JUDGE_WELL(6, "verdicts"),
    JUDGE_BADLY(1, "verdicts"),
    ASK(3, "question"),
    GIVE_BACK(1, "return"),
    SEAL(6, "report"),
    OPEN_REVIEW(6, "review"),
    GRANT(6, "grant"),
    DENY(1, "denial"),
    SEND_BACK(1, "return-to-evaluation"),
    ISSUE(4, ""),
    SUSPEND(4, "suspension"),
    REINSTATE(4, "reinstatement"),
    WITHDRAW_LABEL(1, "withdrawal"),
    SURRENDER(1, "surrender");

    /** How often it is chosen, against the others. */
    final int weight;

    /** What the resource calls it among its actions; empty where it is offered nowhere. */
    final String action;

    Command(int weight, String action) {
        this.weight = weight;
        this.action = action;
    }
}
