package org.iotlabel.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is kept in memory of labels that are verified by their serial. */
@ConfigMapping(prefix = "label.verification")
interface VerificationConfig {
    /** Of how many labels it is kept what was proven: some fifteen kilobytes each. */
    @WithDefault("10000")
    int remembered();

    /** How often it is looked whether keys have changed or the log tells of labels, to judge them before anybody asks; "off" for never. */
    @WithDefault("1s")
    String warmEvery();
}
