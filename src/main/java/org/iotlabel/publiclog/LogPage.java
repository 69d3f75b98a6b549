package org.iotlabel.publiclog;

import java.net.URI;
import java.util.List;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.VerifierKey;

/**
 * What the page shows.
 *
 * @param address of the log
 * @param origin its name
 * @param size how many entries were published
 * @param checkpoint the latest one, as it is; empty before the first
 * @param keys one line each
 */
record LogPage(URI address, String origin, long size, String checkpoint, List<String> keys) {
    static LogPage of(URI address, PublicLog log, LogKeys keys) {
        var note = log.checkpoint();
        return new LogPage(
                address,
                keys.origin(),
                note.map(it -> Checkpoint.parse(it.text()).head().size()).orElse(0L),
                note.map(SignedNote::wholeText).orElse(""),
                keys.verifiers().stream().map(VerifierKey::line).toList());
    }
}
