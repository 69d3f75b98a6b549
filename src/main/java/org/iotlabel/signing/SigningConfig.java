package org.iotlabel.signing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the signing keys are. Neither member has a default: a platform that invents its own key certifies nothing. */
@ConfigMapping(prefix = "label.signing")
interface SigningConfig {

    /** The PKCS#12 file with the keys of all roles. Without it the start is refused. */
    Optional<Path> keystore();

    /** The password of the file and of each entry in it. Without it the start is refused. */
    Optional<String> keystorePassword();

    /** A hardware token beside the file. */
    Token pkcs11();

    /** A PKCS#11 token (OASIS PKCS #11 version 3.1). What it holds counts as if it stood in the file. */
    interface Token {

        /** The vendor's library. Without it there is no token. */
        Optional<Path> library();

        /** The place of the token in the library's list of slots, from 0. */
        @WithDefault("0")
        int slotIndex();

        /** The PIN of the token's user. Where there is a library and no PIN, the start is refused. */
        Optional<String> pin();
    }
}
