package org.iotlabel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;

/** Takes letters, and fails on those that it was told to fail on. */
@ApplicationScoped
class OutboxTestTopic implements OutboxTopic<OutboxTestTopic.Letter> {
    static final String NAME = "test.letter";

    record Letter(String text) {}

    private final AuditTrail audit;
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private volatile UUID run = UUID.randomUUID();

    OutboxTestTopic(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public String topic() {
        return NAME;
    }

    @Override
    public Class<Letter> payload() {
        return Letter.class;
    }

    @Override
    public void handle(Letter letter) {
        audit.record(Actor.SYSTEM, "test", Subject.of("letter", subject(letter.text())));
        var left = failures.getOrDefault(letter.text(), 0);
        if (left > 0) {
            failures.put(letter.text(), left - 1);
            throw new IllegalStateException("the secret of " + letter.text());
        }
        handled.add(letter.text());
    }

    void clear() {
        handled.clear();
        failures.clear();
        run = UUID.randomUUID();
    }

    void failNext(String text, int times) {
        failures.put(text, times);
    }

    List<String> handled() {
        return List.copyOf(handled);
    }

    String subject(String text) {
        return run + "/" + text;
    }
}
