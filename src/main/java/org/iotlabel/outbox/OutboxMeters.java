package org.iotlabel.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;

/** What there is to see of the outbox from outside: how much waits and for how long, what was given up, what fails. */
@ApplicationScoped
class OutboxMeters implements MeterBinder {
    private final OutboxMessages messages;
    private final MeterRegistry meters;

    OutboxMeters(OutboxMessages messages, MeterRegistry meters) {
        this.messages = messages;
        this.meters = meters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "label.outbox.waiting", "Messages that wait to be handled", Backlog::waiting);
        gauge(registry, "label.outbox.resting", "News that nobody has subscribed to", Backlog::resting);
        gauge(
                registry,
                "label.outbox.given.up",
                "Messages that failed for good and wait for somebody",
                Backlog::givenUp);
        gauge(
                registry,
                "label.outbox.oldest.seconds",
                "Age of the oldest message that waits",
                backlog -> backlog.oldest().toSeconds());
        gauge(registry, "label.outbox.attempts", "Tries of the most stubborn message that waits", Backlog::attempts);
    }

    Backlog backlog() {
        return QuarkusTransaction.joiningExisting().call(messages::backlog);
    }

    void failed(String topic) {
        meters.counter("label.outbox.failures", "topic", topic).increment();
    }

    private void gauge(MeterRegistry registry, String name, String meaning, ToDoubleFunction<Backlog> figure) {
        Gauge.builder(name, () -> figure.applyAsDouble(backlog()))
                .description(meaning)
                .register(registry);
    }
}
