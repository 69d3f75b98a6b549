package org.iotlabel.attestation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.paging.Page;
import org.iotlabel.product.Product;
import org.iotlabel.product.VersionRange;

/**
 * A page of a vendor's attestations.
 *
 * @param next the address of the page after this one; empty on the last
 */
record AttestationsPage(List<Line> lines, String next) {
    /** One attestation. */
    record Line(String href, String model, String about, String begun, String state, String due, boolean mine) {}

    static AttestationsPage of(Page<AttestationLine> found, Map<UUID, Product> products, PortalFrame desk) {
        var token = found.nextPageToken();
        var lines = found.items().stream().map(one -> line(one, products, desk)).toList();
        return new AttestationsPage(lines, token == null ? "" : AttestationSection.PATH + "?pageToken=" + token);
    }

    private static Line line(AttestationLine one, Map<UUID, Product> products, PortalFrame desk) {
        var words = Words.in(PortalFrame.LANGUAGE, AttestationMessages.class);
        var product = products.get(one.product());
        var answerBy = one.answerBy();
        var firmware = Optional.ofNullable(product).map(of -> of.description().firmware());
        return new Line(
                AttestationSection.at(one.id()),
                product == null ? "" : product.description().model(),
                words.about(
                        firmware.map(VersionRange::from).orElse(""),
                        firmware.map(VersionRange::to).orElse(""),
                        one.level(),
                        one.baseline(),
                        one.revision()),
                words.begunOn(desk.day(one.createdAt())),
                words.state(one.state()),
                answerBy == null ? "" : words.answerBy(desk.moment(answerBy)),
                one.state().isOpenForWriting() || one.state() == AttestationState.INFO_REQUESTED);
    }
}
