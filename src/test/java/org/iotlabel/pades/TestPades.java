package org.iotlabel.pades;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.signing.TestKeystore;

/** Signs documents with the keys that tests share. */
public final class TestPades {
    // Opening a keystore takes long on purpose.
    private static final SigningKeys KEYS = TestKeystore.keys();

    private TestPades() {}

    /** Without a time stamp authority. */
    public static PadesSigner signer() {
        return signer(Optional.empty());
    }

    /** With one, at that address. */
    public static PadesSigner signer(URI authority) {
        return signer(Optional.of(authority));
    }

    /** With other keys. */
    public static PadesSigner signer(SigningKeys keys) {
        return signer(keys, Optional.empty());
    }

    private static PadesSigner signer(Optional<URI> authority) {
        return signer(KEYS, authority);
    }

    private static PadesSigner signer(SigningKeys keys, Optional<URI> authority) {
        return new PadesSigner(keys, new TimeStamps(new PadesConfig() {
            @Override
            public Optional<URI> tsaUrl() {
                return authority;
            }

            @Override
            public Duration tsaTimeout() {
                return Duration.ofSeconds(5);
            }
        }));
    }
}
