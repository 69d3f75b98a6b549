package org.iotlabel.cryptoki;

import java.util.Set;

/** A library did not do what it was asked for. It never holds a PIN or a key. */
public final class CryptokiFault extends Exception {
    /** CKR_DEVICE_REMOVED, CKR_SESSION_CLOSED, CKR_SESSION_HANDLE_INVALID, CKR_USER_NOT_LOGGED_IN. */
    private static final Set<Long> OF_SESSIONS = Set.of(0x32L, 0xB0L, 0xB3L, 0x101L);

    private final long code;

    CryptokiFault(String words) {
        super(words);
        this.code = 0;
    }

    CryptokiFault(CryptokiFunction function, long code) {
        super("The library of the token answers 0x%X to %s".formatted(code, function));
        this.code = code;
    }

    boolean is(long other) {
        return code == other;
    }

    /** Whether another session may do: the token was taken out, or somebody has logged out. */
    boolean isOfTheSession() {
        return OF_SESSIONS.contains(code);
    }
}
