package org.iotlabel.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.iotlabel.blob.BlobRef;
import org.iotlabel.blob.BlobStore;
import org.iotlabel.blob.StagedBlob;

/**
 * Keeps the store of contents and the rows that refer to them in step. A content is stored in the transaction of its row,
 * which the store knows nothing of; so a transfer is written down first, in a transaction of its own, and whatever came of
 * the other one is settled by it: at once, or after a crash by a job.
 */
@ApplicationScoped
class EvidenceContents {
    /** Longer than any request lives: what began earlier was left by a process that died. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final BlobStore blobs;
    private final EvidenceItems items;
    private final EvidenceTransfers transfers;
    private final Clock clock;

    EvidenceContents(BlobStore blobs, EvidenceItems items, EvidenceTransfers transfers, Clock clock) {
        this.blobs = blobs.shelf("evidence");
        this.items = items;
        this.transfers = transfers;
        this.clock = clock;
    }

    StagedBlob stage(InputStream content, long limit) throws IOException {
        return blobs.stage(content, limit);
    }

    InputStream open(BlobRef ref) throws IOException {
        return blobs.open(ref);
    }

    /** Writes down that this content may be stored soon. */
    UUID begin(BlobRef ref) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var transfer = new EvidenceTransfer(ref, clock.instant());
            transfers.persist(transfer);
            return transfer.id();
        });
    }

    /** Takes the note away in the transaction that makes the content evidence. */
    void end(UUID transfer) {
        if (!transfers.end(transfer)) {
            throw new IllegalStateException("This transfer was given up, because it began too long ago");
        }
    }

    /** Removes the content when the transaction that should have made it evidence did not, and no other needs it. */
    void settle(UUID transfer, BlobRef ref) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            // Nobody knows yet how that transaction ends, and waiting for its lock here would never end: the job does
            // it.
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            items.lock(ref.sha256());
            if (transfers.end(transfer) && !items.referTo(ref.sha256())) {
                delete(ref);
            }
        });
    }

    /** Settles what processes that died have left. */
    void settleAbandoned() {
        var abandoned = QuarkusTransaction.requiringNew()
                .call(() -> transfers.begunBefore(clock.instant().minus(ABANDONED)));
        abandoned.forEach(transfer -> settle(transfer.id(), transfer.content()));
    }

    private void delete(BlobRef ref) {
        try {
            blobs.delete(ref);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
