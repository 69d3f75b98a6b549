package org.iotlabel.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what must follow a commit is carried on. */
@ConfigMapping(prefix = "label.outbox")
interface OutboxConfig {
    /** How often each copy of the application looks for messages, such as 1s; what is due waits at most that long. */
    @WithDefault("1s")
    String every();

    /**
     * How often a message is tried, at least 1. With the wait doubling from a second to an hour, 24 tries are some
     * thirteen hours. A message that failed so often is kept, counted and reported as unhealthy until a scheme owner has it
     * tried again or abandons it.
     */
    @WithDefault("24")
    int maxAttempts();

    /** How long a message that was handled, and news that was abandoned, is kept for those who look for what happened. */
    @WithDefault("P7D")
    Duration keepHandled();

    /** How long news that nobody has subscribed to yet is kept for somebody who will. */
    @WithDefault("P30D")
    Duration keepNews();

    /** How long a message may wait until the service reports itself unwell. */
    @WithDefault("PT1H")
    Duration late();
}
