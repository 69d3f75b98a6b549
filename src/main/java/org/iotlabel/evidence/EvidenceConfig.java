package org.iotlabel.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence may weigh, and how much it may grow when unpacked. */
@ConfigMapping(prefix = "label.evidence")
interface EvidenceConfig {

    /**
     * The most bytes of one file, and of one entry of an archive. A longer upload is refused with 413. The server's own
     * limit for a request body must be larger, or it refuses first.
     */
    @WithDefault("52428800")
    long maxSize();

    /** How many bytes one byte of an archive may become; only asked when more than 1 MiB was unpacked. */
    @WithDefault("100")
    int maxRatio();

    /** The most bytes that everything in one file may unpack to, archives inside included. */
    @WithDefault("524288000")
    long maxExpanded();

    /** The most entries of an archive, those of archives inside included. */
    @WithDefault("2000")
    int maxEntries();
}
