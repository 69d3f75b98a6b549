package org.iotlabel.reference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around an explanation. Problems are told in English only, the language of the API. */
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
