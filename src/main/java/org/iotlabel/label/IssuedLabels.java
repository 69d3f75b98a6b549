package org.iotlabel.label;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.signing.Sha256Digest;

/** What the floors above read of labels; each answer costs one read of the database. */
@ApplicationScoped
public class IssuedLabels {
    private static final int AT_ONCE = 100;

    private final Labels labels;
    private final LabelSearch search;
    private final LabelIntegrity integrity;
    private final Clock clock;

    /** Facts by the digest of what was read: other bytes are always read again. */
    private final Cache<Sha256Digest, LabelFacts> read;

    IssuedLabels(Labels labels, LabelSearch search, LabelIntegrity integrity, LabelConfig config, Clock clock) {
        this.labels = labels;
        this.search = search;
        this.integrity = integrity;
        this.clock = clock;
        this.read = Caffeine.newBuilder().maximumSize(config.remembered()).build();
    }

    /** The label of that serial as it stands now; empty where none was issued under it. */
    public Optional<IssuedLabel> find(Serial serial) {
        return labels.issued(serial).map(label -> of(label, clock.instant()));
    }

    /** The labels that match, as they stand now, in the order that is asked for. */
    public Page<IssuedLabel> search(LabelQuery query, PageRequest request) {
        var now = clock.instant();
        var found = search.find(query, request, now);
        integrity.learn(found);
        return Page.of(found, request, label -> LabelSearch.Place.of(query.order(), label))
                .map(label -> of(label, now));
    }

    /** Reads those of these serials that were issued, in the order of the alphabet; all of them are in memory at once. */
    public void each(List<Serial> serials, Consumer<IssuedLabel> reader) {
        var found = labels.all(serials).stream()
                .filter(label -> label.writtenState() != LabelState.ISSUING)
                .toList();
        integrity.learn(found);
        readable(found, clock.instant(), reader);
        search.forget(found);
    }

    /** Reads all labels that match, in the same order; any number of them takes the memory of one page. */
    public void each(LabelQuery query, Consumer<IssuedLabel> reader) {
        pages(query, Integer.MAX_VALUE, (page, now) -> page.forEach(label -> reader.accept(of(label, now))));
    }

    /** The same until so many were read, up to the end of their page; what cannot be read is left out. */
    public void each(LabelQuery query, int most, Consumer<IssuedLabel> reader) {
        pages(query, most, (page, now) -> readable(page, now, reader));
    }

    private void pages(LabelQuery query, int most, BiConsumer<List<Label>, Instant> reader) {
        var now = clock.instant();
        var request = PageRequest.first(AT_ONCE);
        var left = most;
        for (var more = true; more; ) {
            var found = search.find(query, request, now);
            integrity.learn(found);
            var page = Page.of(found, request, label -> LabelSearch.Place.of(query.order(), label));
            reader.accept(page.items(), now);
            search.forget(found);
            left -= AT_ONCE;
            more = page.nextPageToken() != null && left > 0;
            request = request.next(page);
        }
    }

    /** A label whose facts somebody spoilt in the database is told of where it is asked for; it keeps no other one waiting. */
    private void readable(List<Label> found, Instant now, Consumer<IssuedLabel> reader) {
        for (var label : found) {
            try {
                reader.accept(of(label, now));
            } catch (NotCanonical | IllegalArgumentException spoilt) {
                Log.warnf(spoilt, "label %s cannot be read", label.serial());
            }
        }
    }

    private IssuedLabel of(Label label, Instant now) {
        var facts = label.facts();
        var digest = Sha256Digest.of(facts);
        return new IssuedLabel(
                label.serial(),
                LabelStanding.of(label, now),
                read.get(digest, _ -> LabelFacts.read(facts)),
                digest,
                label.statement().jwt().orElse(""),
                label.vendor(),
                label.support().until(),
                label.supersededBy().orElse(null),
                label.statement().languages(),
                integrity.holds(label));
    }
}
