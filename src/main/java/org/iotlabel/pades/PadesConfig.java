package org.iotlabel.pades;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How documents for people are signed. */
@ConfigMapping(prefix = "label.pades")
interface PadesConfig {
    /**
     * The address of a time stamp authority (RFC 3161), http or https. With it, signatures prove when they were made (level
     * B-T), and no document is finished as long as the authority does not answer; without it they are of level B-B.
     */
    Optional<URI> tsaUrl();

    /** How long its answer may take. */
    @WithDefault("PT10S")
    Duration tsaTimeout();
}
