package org.iotlabel.keys;

import org.iotlabel.signing.KeyRole;

/**
 * What in use stands on a key, and would have to be signed anew if it were lost.
 *
 * @param kid the key's thumbprint
 * @param labels labels in force or suspended that it signed; 0 for a key that signs no labels
 * @param certificates of labels in force or suspended that it signed; 0 for a key that signs no certificates
 */
record KeyDependentsView(String kid, KeyRole role, long labels, long certificates) {
    static KeyDependentsView of(KeyRecord key, SignedInUse signed) {
        var role = key.key().role();
        return new KeyDependentsView(
                key.kid(),
                role,
                role == KeyRole.LABEL ? signed.labels(role, key.kid()) : 0,
                role == KeyRole.DOCUMENT ? signed.labels(role, key.kid()) : 0);
    }
}
