package org.iotlabel.scheme;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set about the scheme. */
@ConfigMapping(prefix = "label.scheme")
interface SchemeConfig {
    /**
     * The largest baseline document that is taken, with a unit (K, M). The public one of 62 requirements has some 120
     * kB; a larger one is answered 413.
     */
    @WithDefault("1M")
    MemorySize largestDocument();
}
