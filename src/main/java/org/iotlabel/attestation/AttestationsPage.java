package org.iotlabel.attestation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.product.Product;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.product.VersionRange;
import org.jspecify.annotations.Nullable;

/**
 * A page of a vendor's attestations.
 *
 * @param next the address of the page after this one; empty on the last
 */
record AttestationsPage(List<Line> lines, String next) {
    /**
     * One attestation.
     *
     * @param due by when its vendor has to act, or that it is theirs to act; empty where others move next
     */
    record Line(String href, String model, String about, String begun, String state, String due, boolean inForce) {}

    /**
     * Makes one.
     *
     * @param sealed what was handed in last, by attestation: the firmware of these is in it, whatever the product has by now
     */
    static AttestationsPage of(
            PageRequest request,
            Page<AttestationLine> found,
            Map<UUID, Product> products,
            Map<UUID, SealedRevision> sealed,
            PortalFrame desk) {
        var lines = found.items().stream()
                .map(one -> line(one, products.get(one.product()), sealed.get(one.id()), desk))
                .toList();
        return new AttestationsPage(lines, request.nextAddress(AttestationSection.PATH, found));
    }

    private static Line line(
            AttestationLine one, @Nullable Product product, @Nullable SealedRevision sealed, PortalFrame desk) {
        var words = Words.in(PortalFrame.LANGUAGE, AttestationMessages.class);
        var answerBy = one.answerBy();
        var firmware = Optional.ofNullable(sealed)
                .map(of -> of.snapshot().description())
                .or(() -> Optional.ofNullable(product).map(Product::description))
                .map(ProductDescription::firmware);
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
                StateWords.of(one.state()),
                answerBy != null
                        ? words.answerBy(desk.moment(answerBy))
                        : one.state().isOpenForWriting() ? words.yourMove() : "",
                AttestationPage.holds(one.state()));
    }
}
