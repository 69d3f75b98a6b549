package org.iotlabel.transparency;

import java.util.List;

/**
 * Whether keys still sign, by the database itself: asked in the transaction that puts a checkpoint on record, because
 * another copy of the application may have put a key away a moment ago. Above stands who knows.
 */
public interface LogKeysInForce {
    /** Whether all these keys sign, and go on to sign until the caller's transaction ends. */
    boolean hold(List<String> kids);

    /** Has this copy of the application sign with the keys that sign now. */
    void takeUp();
}
