package org.iotlabel.signing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the signing keys are. Neither member has a default: a platform that invents its own key certifies nothing. */
@ConfigMapping(prefix = "label.signing")
interface SigningConfig {

    /** The PKCS#12 file with the keys of all roles. Without it the start is refused. */
    Optional<Path> keystore();

    /** The password of the file and of each entry in it. Without it the start is refused. */
    Optional<String> keystorePassword();
}
