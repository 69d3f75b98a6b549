package org.iotlabel.publiclog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What entries of the log say in words, in every language: a file {@code messages/logentry_xx.properties} for each. */
@MessageBundle("logentry")
interface LogEntryMessages {
    @Message
    String newestEntries();

    @Message
    String olderEntries();

    @Message
    String newestAgain();

    @Message
    String noEntries();

    @Message
    String numberOfEntry();

    @Message
    String showEntry();

    @Message
    String brokenLink();

    @Message
    String notANumber();

    @Message
    String mistypedSerial();

    @Message
    String entriesOfLabel(String serial);

    @Message
    String noneOfLabel(String serial);

    @Message
    String noSuchNumber(String newest);

    @Message
    String entryNumber(String number);

    @Message
    String entryWhat();

    @Message
    String wroteAt();

    @Message
    String statedByName();

    @Message
    String whatItIsAbout();

    @Message
    String theEntryItself();

    @Message
    String leafHash();

    @Message
    String proofOfEntry();

    @Message
    String proofWhat();

    @Message
    String ofLabel(String kind, String serial);

    @Message
    String labelMoved(String serial, String state);

    @Message
    String supportPromised(String serial, String month);

    @Message
    String baselinePublished(String version);

    @Message
    String accreditationChanged(String state);

    @Message
    String otherKind(String kind);
}
