package org.iotlabel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/** Finds what was done, the newest first. */
@ApplicationScoped
public class AuditSearch {
    private static final int AT_ONCE = 100;

    private final EntityManager entities;

    AuditSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** A page of what matches. */
    public Page<AuditLine> page(AuditQuery query, PageRequest request) {
        return Page.of(find(query, request), request, Place::of).map(AuditLine::of);
    }

    /** Reads all that matches, in the same order; any number of entries takes the memory of one page. */
    public void each(AuditQuery query, Consumer<AuditLine> reader) {
        var request = PageRequest.first(AT_ONCE);
        for (var more = true; more; ) {
            var found = find(query, request);
            var page = Page.of(found, request, Place::of);
            page.items().forEach(entry -> reader.accept(AuditLine.of(entry)));
            found.forEach(entities::detach);
            more = page.nextPageToken() != null;
            request = request.next(page);
        }
    }

    /**
     * The newest acts of that kind since then.
     *
     * @param most how many at the most
     */
    public List<AuditLine> newest(SeldomAct act, Instant from, int most) {
        // As a literal: the planner of a prepared statement finds no partial index by a parameter.
        return entities.createQuery(
                        "from AuditEntry e where e.action = '" + act.action()
                                + "' and e.at >= :fromAt order by e.at desc, e.id desc",
                        AuditEntry.class)
                .setParameter("fromAt", from)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditLine::of)
                .toList();
    }

    private List<AuditEntry> find(AuditQuery query, PageRequest request) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        request.after(Place::parse).ifPresent(place -> {
            conditions.add("(e.at < :placeAt or e.at = :placeAt and e.id < :placeId)");
            values.put("placeAt", place.at());
            values.put("placeId", place.id());
        });
        narrow(query, conditions, values);
        var found = entities.createQuery(
                "from AuditEntry e where " + String.join(" and ", conditions) + " order by e.at desc, e.id desc",
                AuditEntry.class);
        values.forEach(found::setParameter);
        return found.setMaxResults(request.fetch()).getResultList();
    }

    private static void narrow(AuditQuery query, List<String> conditions, HashMap<String, Object> values) {
        query.subject().ifPresent(subject -> {
            conditions.add("e.objectId = :subject");
            values.put("subject", subject);
        });
        query.principal().ifPresent(principal -> {
            conditions.add("e.principal = :principal");
            values.put("principal", principal);
        });
        query.act().ifPresent(act -> {
            conditions.add("(e.action = :act or substring(e.action, 1, :length) = :family)");
            values.put("act", act);
            values.put("length", act.length() + 1);
            values.put("family", act + ".");
        });
        query.from().ifPresent(from -> {
            conditions.add("e.at >= :fromAt");
            values.put("fromAt", from);
        });
        query.before().ifPresent(before -> {
            conditions.add("e.at < :beforeAt");
            values.put("beforeAt", before);
        });
    }

    /** The place of an entry in the order of the answer. */
    private record Place(Instant at, UUID id) {
        private static Place of(AuditEntry entry) {
            return new Place(entry.at, entry.id);
        }

        private static Place parse(String key) {
            var gap = Math.max(key.indexOf(' '), 0);
            return new Place(
                    PageRequest.instant(key.substring(0, gap)),
                    UUID.fromString(key.substring(gap).strip()));
        }

        @Override
        public String toString() {
            return at + " " + id;
        }
    }
}
