package org.iotlabel.label;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.signing.Sha256Digest;

/** What the floors above read of labels; each answer costs one read of the database. */
@ApplicationScoped
public class IssuedLabels {
    /** Labels whose facts are remembered, by the digest of what was read: other bytes are always read again. */
    private static final int REMEMBERED = 10_000;

    private static final int AT_ONCE = 100;

    private final Labels labels;
    private final LabelSearch search;
    private final LabelIntegrity integrity;
    private final Clock clock;
    private final Cache<Sha256Digest, LabelFacts> read =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    IssuedLabels(Labels labels, LabelSearch search, LabelIntegrity integrity, Clock clock) {
        this.labels = labels;
        this.search = search;
        this.integrity = integrity;
        this.clock = clock;
    }

    /** The label of that serial as it stands now; empty where none was issued under it. */
    public Optional<IssuedLabel> find(Serial serial) {
        return labels.issued(serial).map(label -> of(label, clock.instant()));
    }

    /** The labels that match, as they stand now, in the order that is asked for. */
    public Page<IssuedLabel> search(LabelQuery query, PageRequest request) {
        var now = clock.instant();
        return Page.of(search.find(query, request, now), request, label -> LabelSearch.Place.of(query.order(), label))
                .map(label -> of(label, now));
    }

    /** Reads all labels that match, in the same order; any number of them takes the memory of one page. */
    public void each(LabelQuery query, Consumer<IssuedLabel> reader) {
        var now = clock.instant();
        var request = PageRequest.first(AT_ONCE);
        for (var more = true; more; ) {
            var found = search.find(query, request, now);
            var page = Page.of(found, request, label -> LabelSearch.Place.of(query.order(), label));
            page.items().forEach(label -> reader.accept(of(label, now)));
            search.forget(found);
            more = page.nextPageToken() != null;
            request = request.next(page);
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
                label.languages(),
                integrity.holds(label));
    }
}
