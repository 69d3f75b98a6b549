package org.iotlabel.attestation;

/** What a vendor declares with a submission, each promise by itself (47 CFR 8.208(c)). */
public enum Promise {
    TRUE_AND_COMPLETE("What is stated here is true and complete to the best of our knowledge."),
    SAME_AS_SOLD("The devices that we sell are made like the one described and examined here."),
    SECURITY_UPDATES(
            "Security updates are provided until the month stated, and that month is never moved to an earlier one."),
    REPORTS_HANDLED("Reports of weaknesses are received, answered and dealt with as our published policy says."),
    CHANGES_REPORTED("We report changes that matter for security before we sell devices that have them."),
    OPEN_TO_CHECKS("The scheme and the assessors drawn may examine the evidence and check devices that are on sale."),
    LABEL_USED_RIGHTLY("We use the label only for the models, levels and times for which it is granted.");

    private final String text;

    Promise(String text) {
        this.text = text;
    }

    /** The promise in words. */
    public String text() {
        return text;
    }
}
