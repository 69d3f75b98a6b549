package org.iotlabel.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is kept in memory of labels that are verified by their serial. */
@ConfigMapping(prefix = "label.verification")
interface VerificationConfig {
    /** Of how many labels it is kept what was proven: some fifteen kilobytes each. */
    @WithDefault("5000")
    int remembered();

    /** How often what is proven of the newest labels is looked through for gaps, the first time at the start; "off" for never. */
    @WithDefault("10m")
    String warmEvery();
}
