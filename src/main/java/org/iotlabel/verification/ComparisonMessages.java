package org.iotlabel.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around labels side by side, in every language: a file {@code messages/comparison_xx.properties} for each. */
@MessageBundle("comparison")
interface ComparisonMessages {
    @Message
    String comparisonTitle();

    @Message
    String comparisonWhat();

    @Message
    String serialNumbered(int number);

    @Message
    String compareThem();

    @Message
    String tooMany();

    @Message
    String whatItSays();

    @Message
    String verdictOf();

    @Message
    String levelOf();

    @Message
    String promiseOf();

    @Message
    String containmentOf();

    @Message
    String notSaid();

    @Message
    String notShown();

    @Message
    String shortened();
}
