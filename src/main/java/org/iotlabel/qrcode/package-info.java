/**
 * QR codes (ISO/IEC 18004): choosing version, error correction and mask, and drawing them. It knows texts and modules, and
 * nothing of what a text means.
 */
@NullMarked
package org.iotlabel.qrcode;

import org.jspecify.annotations.NullMarked;
