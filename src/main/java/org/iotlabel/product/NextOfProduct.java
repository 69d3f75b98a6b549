package org.iotlabel.product;

import org.iotlabel.problem.Action;

/** What a floor above lets a vendor do next with a product. */
public interface NextOfProduct {
    /** The action, with what stands against it. */
    Action of(Product product);
}
