package org.iotlabel.scheme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What joins the answers of which a condition is made, in every language: a file {@code messages/condition_xx.properties} for each. */
@MessageBundle("condition")
interface ConditionMessages {
    @Message
    String everyDevice();

    @Message
    String bothSo(String one, String other);

    @Message
    String eitherSo(String one, String other);

    @Message
    String notSo(String condition);
}
