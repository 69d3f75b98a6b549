package org.iotlabel.signing;

import java.nio.file.Path;
import java.util.Optional;

/** A configuration that a test writes down by hand. */
record TestSigningConfig(
        Optional<Path> keystore, Optional<String> keystorePassword, Optional<Path> library, Optional<String> pin)
        implements SigningConfig {
    @Override
    public Token pkcs11() {
        return new Token() {
            @Override
            public Optional<Path> library() {
                return library;
            }

            @Override
            public int slotIndex() {
                return 0;
            }

            @Override
            public Optional<String> pin() {
                return pin;
            }
        };
    }
}
