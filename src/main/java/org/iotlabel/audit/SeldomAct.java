package org.iotlabel.audit;

/** An act that is looked for often and done seldom, so that the audit trail has an index of it alone. */
public enum SeldomAct {
    /** A client of an API ended here, and may still be at the identity provider. */
    CLIENT_LEFT("client.left");

    private final String action;

    SeldomAct(String action) {
        this.action = action;
    }

    /** As the audit trail names it. */
    public String action() {
        return action;
    }
}
