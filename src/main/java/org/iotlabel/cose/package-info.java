/**
 * Signed messages so small that a QR code holds them: COSE_Sign1 (RFC 9052) over CBOR in its one deterministic form
 * (RFC 8949 section 4.2.1), written as Base45 (RFC 9285). It knows keys and bytes, and nothing of what is signed.
 */
@NullMarked
package org.iotlabel.cose;

import org.jspecify.annotations.NullMarked;
