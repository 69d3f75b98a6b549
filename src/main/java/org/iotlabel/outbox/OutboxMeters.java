package org.iotlabel.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** What there is to see of the outbox from outside: how much waits, how much was given up, what fails. */
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
        gauge(registry, "label.outbox.waiting", "Messages that wait to be handled", messages::waiting);
        gauge(registry, "label.outbox.given.up", "Messages that failed for good and wait for somebody", this::givenUp);
    }

    long givenUp() {
        return QuarkusTransaction.joiningExisting().call(messages::givenUp);
    }

    void failed(String topic) {
        meters.counter("label.outbox.failures", "topic", topic).increment();
    }

    private static void gauge(MeterRegistry registry, String name, String meaning, Callable<Long> count) {
        Gauge.builder(name, () -> QuarkusTransaction.joiningExisting().call(count))
                .description(meaning)
                .register(registry);
    }
}
