package org.iotlabel.stand;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.iotlabel.signing.KeystoreCreation;

/** The signing keys of a stand: made once a data directory, never by the application itself. */
final class Keystore {

    private Keystore() {}

    /** Makes the keystore, or those of its keys that an earlier version of the stand did not know. */
    static void prepare(Path keystore, String password, URI publicUrl) {
        try {
            new KeystoreCreation(Clock.systemUTC(), publicUrl).complete(keystore, password.toCharArray());
        } catch (IOException e) {
            throw new StandFailure("The signing keys cannot be kept in " + keystore, e);
        }
    }
}
