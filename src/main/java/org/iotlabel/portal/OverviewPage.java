package org.iotlabel.portal;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Seat;
import org.iotlabel.frame.Words;

/**
 * What the first page shows.
 *
 * @param duties what waits for the visitor, the most urgent first
 * @param places the organisations that the visitor belongs to
 * @param registers whether the visitor may register one; people of the scheme are of no other side
 */
record OverviewPage(List<Duty> duties, List<Place> places, boolean registers) {
    /** An organisation, and what the visitor is there. */
    record Place(String name, String href, String kind, String roles, String state, boolean admitted) {}

    static OverviewPage of(Iterable<Duties> features, List<Seat> seats) {
        var duties = new java.util.ArrayList<Duty>();
        features.forEach(feature -> duties.addAll(feature.waiting()));
        duties.sort(Comparator.comparing(Duty::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
        return new OverviewPage(
                List.copyOf(duties), places(seats), seats.stream().noneMatch(OverviewPage::isOfScheme));
    }

    private static List<Place> places(List<Seat> seats) {
        var words = Words.in(PortalFrame.LANGUAGE, OverviewMessages.class);
        return seats.stream()
                .collect(Collectors.groupingBy(Seat::organisation, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(roles -> place(roles, words))
                .toList();
    }

    private static boolean isOfScheme(Seat seat) {
        return seat.kind().equals("SCHEME");
    }

    private static Place place(List<Seat> roles, OverviewMessages words) {
        var first = roles.getFirst();
        return new Place(
                first.organisationName(),
                "/portal/organisations/" + first.organisation(),
                words.kind(first.kind()),
                roles.stream().map(one -> words.role(one.role())).collect(Collectors.joining(", ")),
                words.state(first.state()),
                first.counts());
    }
}
