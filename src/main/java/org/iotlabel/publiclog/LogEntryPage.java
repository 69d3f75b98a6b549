package org.iotlabel.publiclog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.PublishedEntry;
import org.iotlabel.transparency.TreeHash;

/**
 * What is shown of one entry.
 *
 * @param bytes the entry as it is
 * @param hash of its leaf in the tree (RFC 6962, 2.1), as the log writes hashes
 * @param proof that it is in the tree that was published last (C2SP tlog-proof)
 */
record LogEntryPage(LoggedEntry entry, String bytes, String hash, String proof) {
    static LogEntryPage of(PublishedEntry entry, LogProof proof, Locale language) {
        return new LogEntryPage(
                LoggedEntry.of(entry, language),
                new String(entry.content(), UTF_8),
                TreeHash.ofEntry(entry.content()).toString(),
                proof.text());
    }
}
