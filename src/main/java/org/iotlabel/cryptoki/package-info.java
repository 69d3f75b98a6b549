/**
 * The functions of a PKCS#11 library that Java's own provider does not lead to: keys and signatures of Ed25519 and
 * ML-DSA-44. It calls the library itself (PKCS #11 version 3.2), knows bytes and labels, and no role or document. Stands on no other package.
 */
@NullMarked
package org.iotlabel.cryptoki;

import org.jspecify.annotations.NullMarked;
