package org.iotlabel.statuslist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How status lists are kept fresh. A change shows in the lists at the latest after {@code patience} and {@code ttl}
 * together; with less than a minute for both, a suspension is known everywhere within a minute.
 */
@ConfigMapping(prefix = "label.status-list")
interface StatusListConfig {
    /** How often each copy of the application compares its lists with the table, such as 5s; "off" for never. */
    @WithDefault("5s")
    String checkEvery();

    /** How long a list is handed out without having been compared with the table. Where it cannot be, the answer is 503. */
    @WithDefault("PT25S")
    Duration patience();

    /** How long others should keep a list before they ask for a newer one; whole seconds. */
    @WithDefault("PT30S")
    Duration ttl();

    /** How old a signature gets before the list is signed again although nothing changed. */
    @WithDefault("PT5M")
    Duration renewAfter();

    /** How long a signed list counts for whoever has no connection; much longer than {@code renew-after}. */
    @WithDefault("PT24H")
    Duration lifetime();
}
