package org.iotlabel.label;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.product.ProductCategory;

/** What every page that shows labels calls things, in every language: a file {@code messages/label_xx.properties} for each. */
@MessageBundle("label")
public interface LabelMessages {
    @Message
    String category(ProductCategory category);

    /** Where a label stands, in a word or two. */
    @Message
    String state(LabelState state);
}
