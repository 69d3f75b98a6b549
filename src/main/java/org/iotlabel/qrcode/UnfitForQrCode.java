package org.iotlabel.qrcode;

/** Thrown for a text that the wanted QR code cannot hold. */
public final class UnfitForQrCode extends RuntimeException {

    UnfitForQrCode(String message) {
        super(message);
    }
}
