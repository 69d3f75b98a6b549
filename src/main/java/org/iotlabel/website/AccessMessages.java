package org.iotlabel.website;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How accessible the pages are, in every language: a file {@code messages/access_xx.properties} for each. */
@MessageBundle("access")
interface AccessMessages {
    @Message
    String accessTitle();

    @Message
    String accessKnown();

    @Message
    String accessHow();

    @Message
    String accessHowWhat();

    @Message
    String accessFeedback();

    @Message
    String accessAnswer();

    @Message
    String accessWhat();

    @Message
    String accessGaps();

    @Message
    String accessTell();
}
