package org.iotlabel.label;

/** Thrown for a public address that no small QR code can hold; a matter of configuration, noticed at the first label. */
final class UnfitForQrCode extends RuntimeException {

    UnfitForQrCode(String message) {
        super(message);
    }
}
