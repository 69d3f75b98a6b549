package org.iotlabel.reference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around an explanation, in every language; the explanation itself is in English, the language of the API. */
@MessageBundle("reference")
interface ReferenceMessages {
    @Message
    String kind();

    @Message
    String httpStatus();

    @Message
    String title();

    @Message
    String footer();
}
