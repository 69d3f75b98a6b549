package org.iotlabel.keys;

import java.util.Locale;

/** What a scheme owner does with a proposal. */
enum ProposalMove {
    APPROVAL,
    WITHDRAWAL;

    /** What the API calls it. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }
}
