package org.iotlabel.label;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.iotlabel.keys.KeysInForce;
import org.iotlabel.keys.LostKeys.LostKey;

/**
 * Issues the signed documents of labels once more after a key was lost, with the key that signs now. Everything of one
 * label is made first, which writes nothing, and then kept in one transaction: wherever it stops, the label has its old
 * edition or the whole new one.
 */
@ApplicationScoped
class ResigningIssuing {
    private static final int ROUNDS = 3;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final ResigningQueue queue;
    private final NextEdition next;
    private final Labels labels;
    private final KeysInForce keys;
    private final Clock clock;

    ResigningIssuing(ResigningQueue queue, NextEdition next, Labels labels, KeysInForce keys, Clock clock) {
        this.queue = queue;
        this.next = next;
        this.labels = labels;
        this.keys = keys;
        this.clock = clock;
    }

    /** Puts every label that a lost key signed on the list. */
    void enrol(LostKey key) {
        QuarkusTransaction.requiringNew().run(() -> queue.enrol(key, clock.instant()));
    }

    /** Takes some of those that are due. */
    List<Serial> take(LostKey key, int most) {
        return QuarkusTransaction.requiringNew().call(() -> queue.take(key.kid(), clock.instant(), LEASE, most));
    }

    /**
     * Does what is to be done with one label; what is done already stays.
     *
     * @throws IllegalStateException where keys are put away faster than a label can be signed
     */
    ResigningOutcome resign(LostKey key, Serial serial) {
        for (var round = 1; round <= ROUNDS; round++) {
            var outcome = tryOnce(key, serial);
            if (outcome != ResigningOutcome.WAITING) {
                return outcome;
            }
            keys.takeUp();
        }
        throw new IllegalStateException("the keys move faster than a label can be signed anew");
    }

    /** Writes down that it went wrong with one label. */
    void putOff(LostKey key, Serial serial, String error) {
        QuarkusTransaction.requiringNew().run(() -> queue.putOff(key.kid(), serial, error, clock.instant()));
    }

    private ResigningOutcome tryOnce(LostKey key, Serial serial) {
        var begun = QuarkusTransaction.requiringNew().call(() -> settled(key, labels.of(serial)));
        if (begun != ResigningOutcome.WAITING) {
            return begun;
        }
        var sources = QuarkusTransaction.requiringNew().call(() -> next.sources(serial));
        var made = next.make(key, sources);
        return QuarkusTransaction.requiringNew().call(() -> {
            var label = labels.hold(serial);
            if (settled(key, label) == ResigningOutcome.WAITING && next.keep(key, label, made)) {
                queue.settle(key.kid(), serial, ResigningOutcome.DONE);
            }
            return next.outcome(key, label);
        });
    }

    /** What there is to do with it, written down where that is nothing more. */
    private ResigningOutcome settled(LostKey key, Label label) {
        var outcome = next.outcome(key, label);
        if (outcome != ResigningOutcome.WAITING) {
            queue.settle(key.kid(), label.serial(), outcome);
        }
        return outcome;
    }
}
