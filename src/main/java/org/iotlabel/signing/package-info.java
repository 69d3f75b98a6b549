/**
 * Canonical bytes, digests, keys by role and the signatures made and checked with them.
 *
 * <p>The package knows bytes and JSON, never a label, a vendor or HTTP. Whoever wants something signed hands over the
 * exact bytes; whoever wants something checked hands over the keys that may have signed it. Private keys enter once,
 * from the keystore, and never leave: no method returns one, no text form shows one.
 */
@NullMarked
package org.iotlabel.signing;

import org.jspecify.annotations.NullMarked;
