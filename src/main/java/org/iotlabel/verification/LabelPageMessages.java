package org.iotlabel.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.label.ReasonCode;

/**
 * What the page of a label says below its verdict, beside {@link VerdictMessages}, in every language: a file
 * {@code messages/labelpage_xx.properties} for each.
 */
@MessageBundle("labelpage")
interface LabelPageMessages {
    @Message
    String aboutThisPage(String model);

    @Message
    String allOfHolder(String holder);

    @Message
    String allBodies();

    @Message
    String theDevice();

    @Message
    String ownWords();

    @Message
    String shortened();

    @Message
    String whoChecked();

    @Message
    String requirementsAsked(String asked);

    @Message
    String levelOf(int level, int all);

    @Message
    String requirementsFound(String verdict, String number);

    @Message
    String requirementsBesides();

    @Message
    String requirementsWhole();

    @Message
    String requirementsTranslated();

    @Message
    String levelMet(int level, String name, String met, String asked);

    @Message
    String levelNotExamined(int level, String name, String asked);

    @Message
    String requirementFound(String verdict);

    @Message
    String requirementsMore(int number);

    @Message
    String whatHappened();

    @Message
    String happened(String event);

    @Message
    String happenedBecause(ReasonCode code);

    @Message
    String supportPromised(String month);

    @Message
    String happenedEarlier(int number);

    @Message
    String report();

    @Message
    String reportDevice();

    @Message
    String reportLabel();

    @Message
    String certificateElsewhere();

    @Message
    String technical();

    @Message
    String digestOfFacts();

    @Message
    String sealText();

    @Message
    String sealPicture();

    @Message
    String logProof();

    @Message
    String logEntries();

    @Message
    String wholeBundle();

    @Message
    String publicEvidence();

    @Message
    String decisionJson();

    @Message
    String historyJson();

    @Message
    String typeAgain();

    @Message
    String lookByName();
}
