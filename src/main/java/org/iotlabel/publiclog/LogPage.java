package org.iotlabel.publiclog;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.iotlabel.frame.Frame;
import org.iotlabel.label.Serial;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.PublishedEntry;
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
 * @param label of which alone the entries tell, as it is printed; empty where they tell of anything
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
        String label,
        List<LoggedEntry> entries,
        String older,
        boolean newest,
        AskedEntry asked) {
    private static final int AT_ONCE = 10;

    /**
     * Which entries are wished for.
     *
     * @param label of which they tell; empty for those of anything
     * @param before the place before which they are; empty for the newest
     */
    record Wish(Optional<Serial> label, Optional<Long> before) {
        static final Wish NEWEST = new Wish(Optional.empty(), Optional.empty());

        /** One more than the page shows, where there is one. */
        private List<PublishedEntry> of(PublicLog log) {
            var end = before.orElse(Long.MAX_VALUE);
            return label.map(serial -> log.ofLabel(serial.value(), end, AT_ONCE + 1))
                    .orElseGet(() -> log.before(end, AT_ONCE + 1));
        }
    }

    static LogPage of(URI address, PublicLog log, LogKeys keys, Wish wish, AskedEntry asked, Frame frame) {
        var note = log.checkpoint();
        var found = wish.of(log);
        var entries = found.stream()
                .limit(AT_ONCE)
                .map(entry -> LoggedEntry.of(entry, frame.language()))
                .toList();
        return new LogPage(
                address,
                keys.origin(),
                note.map(it -> Checkpoint.parse(it.text()).head().size()).orElse(0L),
                note.map(SignedNote::wholeText).orElse(""),
                keys.verifiers().stream().map(VerifierKey::line).toList(),
                wish.label().map(Serial::toString).orElse(""),
                entries,
                found.size() > AT_ONCE
                        ? frame.keeping(
                                        "before",
                                        Optional.of(
                                                Long.toString(entries.getLast().index())))
                                .here()
                        : "",
                wish.before().isEmpty(),
                asked);
    }
}
