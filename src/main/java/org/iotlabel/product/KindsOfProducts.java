package org.iotlabel.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.party.DeviceKinds;

/** Bodies are accredited for the categories of products. */
@ApplicationScoped
class KindsOfProducts implements DeviceKinds {
    @Override
    public List<Option> all() {
        var words = Words.in(PortalFrame.LANGUAGE, ProductMessages.class);
        return Option.of(ProductCategory.values(), words::categoryWord);
    }
}
