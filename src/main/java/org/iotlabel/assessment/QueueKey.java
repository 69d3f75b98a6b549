package org.iotlabel.assessment;

import java.time.Instant;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;

/** The place of an assessment in a queue: by deadline, and those of one deadline by key. */
record QueueKey(Instant dueAt, UUID id) {
    /** The deadline of what has none. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final QueueKey START = new QueueKey(Instant.EPOCH, new UUID(0, 0));

    static QueueKey of(Assessment assessment) {
        return new QueueKey(assessment.dueAt().orElse(NEVER), assessment.id());
    }

    /** The place of the last item of the page before. */
    static QueueKey after(PageRequest page) {
        return page.after(QueueKey::parse).orElse(START);
    }

    private static QueueKey parse(String key) {
        var at = Math.max(key.indexOf(' '), 0);
        return new QueueKey(PageRequest.instant(key.substring(0, at)), UUID.fromString(key.substring(at + 1)));
    }

    @Override
    public String toString() {
        return dueAt + " " + id;
    }
}
