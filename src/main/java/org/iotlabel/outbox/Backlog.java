package org.iotlabel.outbox;

import java.time.Duration;

/**
 * What is in the outbox and not handled.
 *
 * @param waiting messages that somebody handles or has to handle
 * @param resting news that nobody has subscribed to
 * @param givenUp messages that were tried as often as they may be
 * @param oldest how long the oldest of those waiting has been there
 * @param attempts how often the most stubborn of those waiting was tried
 * @param longestGivenUp how long the oldest of those given up has been there
 */
record Backlog(long waiting, long resting, long givenUp, Duration oldest, int attempts, Duration longestGivenUp) {}
