package org.iotlabel.verifier;

/** Reads offline seals. */
final class SealReading {
    SealReading(Trust trust) {}

    static byte[] bytes(String text) {
        throw new Refused(Reason.UNREADABLE, Sentences.of(Reason.UNREADABLE));
    }

    SignedLabel read(byte[] message) {
        throw new Refused(Reason.UNREADABLE, Sentences.of(Reason.UNREADABLE));
    }

    static SignedLabel sameAs(SignedLabel seal, SignedLabel credential) {
        return credential;
    }
}
