package org.iotlabel.evidence;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.util.UUID;
import org.iotlabel.blob.BlobRef;
import org.iotlabel.blob.StagedBlob;

/**
 * A file that was found fit to be evidence and belongs to no case yet. Open it in a try block around the transaction of the
 * change: closing it removes every trace of it, unless that transaction added it to a case and was committed.
 */
public final class ExaminedEvidence implements AutoCloseable {
    private final EvidenceContents contents;
    private final UUID transfer;
    private final StagedBlob staged;
    private final EvidenceType type;
    private final NewEvidence sent;

    ExaminedEvidence(EvidenceContents contents, StagedBlob staged, EvidenceType type, NewEvidence sent) {
        this.contents = contents;
        this.staged = staged;
        this.type = type;
        this.sent = sent;
        this.transfer = contents.begin(staged.ref());
    }

    /** Stores the content; the transaction in which that happens decides whether it stays. */
    void keep() throws IOException {
        contents.end(transfer);
        staged.keep();
    }

    BlobRef ref() {
        return staged.ref();
    }

    EvidenceType type() {
        return type;
    }

    String fileName() {
        return SafeFileName.of(sent.fileName()).as(type);
    }

    Confidentiality confidentiality() {
        return sent.confidentiality();
    }

    String description() {
        return sent.description();
    }

    @Override
    public void close() throws IOException {
        try (staged) {
            contents.settle(transfer, staged.ref());
        } catch (RuntimeException e) {
            // What the transaction did is done; only its traces are left, and the job finds those.
            Log.warnf(e, "the transfer of %s could not be settled", staged.ref().sha256());
        }
    }
}
