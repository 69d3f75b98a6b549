package org.iotlabel.website;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why there is no page, in every language: a file {@code messages/refusal_xx.properties} for each. */
@MessageBundle("refusal")
interface RefusalMessages {
    @Message
    String missingTitle();

    @Message
    String missing();

    @Message
    String hastyTitle();

    @Message
    String hasty();

    @Message
    String faultTitle();

    @Message
    String fault();

    @Message
    String unreadTitle();

    @Message
    String unread();

    @Message
    String place(String name);

    @Message
    String toHome();

    @Message
    String toScan();

    @Message
    String toRegistry();
}
