package org.iotlabel.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;

/**
 * Gives what was committed its place in the log and signs the new tree. Each copy of the application looks every second;
 * the lock of the database lets one of them work.
 */
@ApplicationScoped
public class SequenceQueuedEntries {
    private static final int BATCH = 1_024;
    private static final int BATCHES_A_CHECKPOINT = 8;
    private static final int TILES_KEPT = 16;

    private final LogTables tables;
    private final LogKeys keys;
    private final LogKeysInForce inForce;
    private final Clock clock;
    private final Cache<TilePath, byte[]> tiles = StoredTiles.cache(TILES_KEPT);

    SequenceQueuedEntries(LogTables tables, LogKeys keys, LogKeysInForce inForce, Clock clock) {
        this.tables = tables;
        this.keys = keys;
        this.inForce = inForce;
        this.clock = clock;
    }

    /** Does what there is to do, unless another copy is at it. */
    @Scheduled(
            identity = "sequence-log",
            every = "${label.log.every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sequenceUnlessAnotherDoes() {
        run(Sequencer::tryLock);
    }

    /** Does what there is to do, after whoever is at it; then all that was committed before the call is published. */
    public void sequenceAll() {
        run(sequencer -> {
            sequencer.lock();
            return true;
        });
    }

    private void run(Function<Sequencer, Boolean> lock) {
        var more = true;
        while (more) {
            more = false;
            for (var batch = 0; batch < BATCHES_A_CHECKPOINT && (batch == 0 || more); batch++) {
                more = sequenceBatch(lock);
            }
            publish(lock);
        }
    }

    private boolean sequenceBatch(Function<Sequencer, Boolean> lock) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tables.with(sql -> {
                    var sequencer = new Sequencer(sql, tiles);
                    return lock.apply(sequencer) && sequencer.sequence(BATCH, clock.instant()) == BATCH;
                }));
    }

    private void publish(Function<Sequencer, Boolean> lock) {
        if (!isSigned(lock)) {
            inForce.takeUp();
            isSigned(lock);
        }
    }

    /** Signs what there is to sign, unless a key of this copy was put away; whether its keys are in force. */
    private boolean isSigned(Function<Sequencer, Boolean> lock) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tables.with(sql -> {
                    if (!lock.apply(new Sequencer(sql, tiles))) {
                        return true;
                    }
                    // A checkpoint by a lost key proves nothing, and a tree of that size is not signed again.
                    if (!inForce.hold(keys.kids())) {
                        return false;
                    }
                    new Publishing(sql, tiles).publish(keys.origin(), keys.signers(), clock.instant());
                    return true;
                }));
    }
}
