package org.iotlabel.product;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Seat;
import org.iotlabel.frame.Words;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/**
 * A page of the products of somebody's vendors.
 *
 * @param next the address of the page after this one; empty on the last
 */
record ProductsPage(List<Line> lines, String next) {
    /** One product. */
    record Line(String href, String model, String category, String vendor) {}

    static ProductsPage of(PageRequest page, Page<ProductView> found, List<Seat> seats) {
        var words = Words.in(PortalFrame.LANGUAGE, ProductMessages.class);
        var names = names(seats);
        var lines = found.items().stream()
                .map(view -> new Line(
                        ProductSection.PATH + "/" + view.id(),
                        view.description().model(),
                        words.categoryWord(view.description().category()),
                        names.size() == 1 ? "" : names.getOrDefault(view.vendor(), "")))
                .toList();
        return new ProductsPage(lines, page.nextAddress(ProductSection.PATH, found));
    }

    /** The names of the vendors for which somebody may act now. */
    static Map<UUID, String> names(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.counts() && seat.kind().equals("VENDOR"))
                .collect(Collectors.toMap(Seat::organisation, Seat::organisationName, (one, _) -> one));
    }
}
