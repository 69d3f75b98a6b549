/**
 * The life of the platform's own keys: recorded at the start, put to use and given up by two people, published for ever
 * with what became of them, and revoked by the scheme's own authority. Whether a signature still counts is asked of
 * {@link org.iotlabel.keys.KeyStanding}. It stands on party; private keys stay in signing.
 */
@NullMarked
package org.iotlabel.keys;

import org.jspecify.annotations.NullMarked;
