package org.iotlabel.outbox;

/**
 * Handles the messages of one topic; a bean. A message may come more than once, so handling must be harmless when it is
 * done already.
 *
 * @param <T> the payload's record
 */
public interface OutboxTopic<T> {
    /** The name of the topic. */
    String topic();

    Class<T> payload();

    /** Handles one message inside a transaction of its own; what it throws makes the message come again later. */
    void handle(T message);
}
