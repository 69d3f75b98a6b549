package org.iotlabel.keys;

import org.iotlabel.signing.KeyRole;

/** How much of what is in use a key has signed; answered by the feature that has it signed. */
public interface SignedInUse {
    /**
     * Labels that are in force or suspended.
     *
     * @param role LABEL for labels that the key signed, DOCUMENT for labels whose certificate it signed
     * @param kid the name of the key
     */
    long labels(KeyRole role, String kid);
}
