package org.iotlabel.product;

import java.util.List;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/** A product, as its page shows it. */
record ProductPage(String model, List<ProductFacts.Group> groups, List<Deed> deeds) {
    static ProductPage of(ProductView view) {
        var words = Words.in(PortalFrame.LANGUAGE, ProductMessages.class);
        var here = ProductSection.PATH + "/" + view.id();
        return new ProductPage(
                view.description().model(),
                new ProductFacts(view.description()).groups(),
                Deed.all(
                        Deed.of(
                                view.actions(),
                                "attestation",
                                words.attest(),
                                "/portal/attestations/new?product=" + view.id()),
                        Deed.of(view.actions(), "description", words.describe(), here + "/description")));
    }
}
