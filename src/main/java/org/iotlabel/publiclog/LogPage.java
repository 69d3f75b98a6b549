package org.iotlabel.publiclog;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.iotlabel.frame.Frame;
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
 * @param entries some entries in words, the newest first
 * @param older the address of those before them; empty where there are none
 * @param newest whether they are the last ones of all
 * @param asked what was asked for in vain
 */
record LogPage(
        URI address,
        String origin,
        long size,
        String checkpoint,
        List<String> keys,
        List<LoggedEntry> entries,
        String older,
        boolean newest,
        AskedEntry asked) {
    private static final int AT_ONCE = 10;

    static LogPage of(URI address, PublicLog log, LogKeys keys, Optional<Long> before, AskedEntry asked, Frame frame) {
        var note = log.checkpoint();
        var entries = log.before(before.orElse(Long.MAX_VALUE), AT_ONCE).stream()
                .map(entry -> LoggedEntry.of(entry, frame.language()))
                .toList();
        var last = entries.isEmpty() ? 0 : entries.getLast().index();
        return new LogPage(
                address,
                keys.origin(),
                note.map(it -> Checkpoint.parse(it.text()).head().size()).orElse(0L),
                note.map(SignedNote::wholeText).orElse(""),
                keys.verifiers().stream().map(VerifierKey::line).toList(),
                entries,
                last == 0
                        ? ""
                        : frame.keeping("before", Optional.of(Long.toString(last)))
                                .here(),
                before.isEmpty(),
                asked);
    }
}
