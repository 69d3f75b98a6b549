package org.iotlabel.verification;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelQuery;
import org.iotlabel.label.Serial;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.PublishedEntry;

/**
 * Judges labels before anybody asks, so that the first one who does reads no more than the next: after a start and after a
 * change of keys the newest ones, as many as are remembered; and from then on each label as soon as the public log tells
 * something new of it. Each copy of the application does so for itself. What fails is done again the next second.
 */
@ApplicationScoped
class WarmVerdicts {
    static final String JOB = "warm-verdicts";
    private static final int AT_ONCE = 256;

    private final IssuedLabels labels;
    private final FirstVerdicts verdicts;
    private final LiveVerifier verifier;
    private final PublicLog log;
    private final VerificationConfig config;
    private volatile Optional<Look> last = Optional.empty();

    WarmVerdicts(
            IssuedLabels labels,
            FirstVerdicts verdicts,
            LiveVerifier verifier,
            PublicLog log,
            VerificationConfig config) {
        this.labels = labels;
        this.verdicts = verdicts;
        this.verifier = verifier;
        this.log = log;
        this.config = config;
    }

    /**
     * What was judged already.
     *
     * @param change of the keys by which it was
     * @param read how many entries of the log are known
     */
    private record Look(long change, long read) {}

    /** Looks at all that has changed since the last time. */
    @Scheduled(
            identity = JOB,
            every = "${label.verification.warm-every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void warm() {
        var change = verifier.change();
        var look = last.filter(one -> one.change() == change).orElseGet(() -> all(change));
        last = Optional.of(look);
        follow(look);
    }

    /** Whether the newest labels were judged since the start. */
    boolean hasLooked() {
        return last.isPresent();
    }

    private Look all(long change) {
        // What is published meanwhile is looked at once more.
        var read = log.size();
        labels.each(LabelQuery.called(Optional.empty()), config.remembered(), verdicts::give);
        return new Look(change, read);
    }

    private void follow(Look look) {
        var read = look.read();
        for (var news = log.from(read, AT_ONCE); !news.isEmpty(); news = log.from(read, AT_ONCE)) {
            var moved = news.stream()
                    .flatMap(entry -> about(entry).stream())
                    .distinct()
                    .toList();
            labels.each(moved, verdicts::give);
            read = news.getLast().index() + 1;
            last = Optional.of(new Look(look.change(), read));
        }
    }

    private static Optional<Serial> about(PublishedEntry entry) {
        return Serial.read(CanonicalJson.read(entry.content()).path("serial").asText());
    }
}
