package org.iotlabel.transparency;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import org.iotlabel.transparency.Witness.Answer;

/**
 * Shows each witness the latest checkpoint, with the proof that it continues the one that the witness saw last, and
 * keeps what it signs. The checkpoint is published before and without them; the cosignatures join it as they come.
 */
@ApplicationScoped
class AskWitnesses {
    private final LogTables tables;
    private final Clock clock;
    private final List<Witness> witnesses;

    @Inject
    AskWitnesses(LogTables tables, LogConfig config, Clock clock) {
        this(tables, clock, configured(config));
    }

    AskWitnesses(LogTables tables, Clock clock, List<Witness> witnesses) {
        this.tables = tables;
        this.clock = clock;
        this.witnesses = List.copyOf(witnesses);
    }

    private static List<Witness> configured(LogConfig config) {
        var client = HttpClient.newBuilder()
                .connectTimeout(config.witnessTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        return config.witnesses().stream()
                .map(one -> new Witness(VerifierKey.parse(one.key()), one.url(), config.witnessTimeout(), client))
                .toList();
    }

    /** Asks everybody who has not cosigned the latest checkpoint yet. */
    @Scheduled(
            identity = "ask-witnesses",
            every = "${label.log.witness-every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void askAll() {
        if (witnesses.isEmpty()) {
            return;
        }
        tables.with(sql -> new Checkpoints(sql).latest()).ifPresent(note -> {
            for (var witness : witnesses) {
                try {
                    ask(witness, note);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        });
    }

    private void ask(Witness witness, SignedNote note) throws InterruptedException {
        var size = Checkpoint.parse(note.text()).head().size();
        long known = tables.with(sql -> new Checkpoints(sql).cosigned(witness.name()));
        if (known == size && size > 0) {
            return;
        }
        var answer = witness.ask(note, known, proof(size, known));
        // It may have seen more than came back to us; then it says where it stands, and is asked once more.
        if (answer instanceof Answer.Elsewhere(var seen) && seen <= size) {
            answer = witness.ask(note, seen, proof(size, seen));
        }
        switch (answer) {
            case Answer.Cosigned(var line) -> keep(size, witness, line);
            case Answer.Elsewhere(var seen) ->
                Log.errorf("witness %s has seen %d entries of %d: the log went back?", witness.name(), seen, size);
            case Answer.Refused(var why) -> Log.warnf("witness %s did not cosign: %s", witness.name(), why);
        }
    }

    private List<TreeHash> proof(long size, long older) {
        return tables.with(sql -> new TiledTree(size, new StoredTiles(sql, StoredTiles.cache(1))).consistency(older));
    }

    private boolean keep(long size, Witness witness, NoteSignature line) {
        return tables.with(sql -> new Checkpoints(sql).keepCosignature(size, witness.name(), line, clock.instant()));
    }
}
