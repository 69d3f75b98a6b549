package org.iotlabel.keys;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the platform's own keys are kept up. */
@ConfigMapping(prefix = "label.keys")
interface KeysConfig {
    /** How long signatures of a retired key that were under way may still be logged; shorter breaks issues under way. */
    @WithDefault("PT1H")
    Duration overlap();

    /** How often each copy looks for new keys and moves of keys; "off" for never. */
    @WithDefault("5s")
    String refreshEvery();

    /** How often the job looks whether the revocation list is due; "off" for never. */
    @WithDefault("1h")
    String revocationsEvery();

    /** How long a revocation list runs. Longer hides a compromise from who keeps it, shorter needs the service more. */
    @WithDefault("P45D")
    Duration revocationsRun();

    /** How old a revocation list gets before the next is signed, if nothing happens meanwhile. */
    @WithDefault("P1D")
    Duration revocationsAge();

    /** How long before the end of a certificate or list the health check warns. */
    @WithDefault("P30D")
    Duration warnBefore();
}
