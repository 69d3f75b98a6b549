package org.iotlabel.party;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The API clients of vendors. */
@ConfigMapping(prefix = "label.clients")
interface ClientConfig {
    /** How many an organisation has at once, those in the making included. */
    @WithDefault("20")
    int most();
}
