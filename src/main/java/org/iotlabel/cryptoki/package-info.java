/**
 * The functions of a PKCS#11 library that Java's own provider does not lead to: keys and signatures of Ed25519. It calls the
 * library itself (PKCS #11 version 3.1), knows bytes and labels, and no role or document. Stands on no other package.
 */
@NullMarked
package org.iotlabel.cryptoki;

import org.jspecify.annotations.NullMarked;
