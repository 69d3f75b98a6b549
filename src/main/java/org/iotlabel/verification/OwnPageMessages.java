package org.iotlabel.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of a label's own page beside a document that names the label, in every language: a file
 * {@code messages/ownpage_xx.properties} for each.
 */
@MessageBundle("ownpage")
interface OwnPageMessages {
    @Message
    String link();

    @Message
    String counts();

    @Message
    String notDocument(String serial);
}
