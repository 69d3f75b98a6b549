package org.iotlabel.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept in memory of labels that are verified by their serial. */
@ConfigMapping(prefix = "label.verification")
interface VerificationConfig {
    /** Of how many labels it is kept what was proven: some fifteen kilobytes each. */
    @WithDefault("10000")
    int remembered();

    /** How often it is looked whether keys have changed or the log tells of labels, to judge them before anybody asks; "off" for never. */
    @WithDefault("1s")
    String warmEvery();

    /** How long a copy that was started waits at the most, from the first time that it is asked whether it is ready, until they are judged. */
    @WithDefault("PT20S")
    Duration readyWithin();
}
