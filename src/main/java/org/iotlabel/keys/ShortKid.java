package org.iotlabel.keys;

/** What a key is called among others of its role: its whole name is a thumbprint (RFC 7638), which nobody listens to. */
public final class ShortKid {
    /** So many letters tell one key from another, and can still be listened to. */
    private static final int BEGINNING = 8;

    private ShortKid() {}

    public static String of(String kid) {
        return kid.substring(0, BEGINNING);
    }
}
