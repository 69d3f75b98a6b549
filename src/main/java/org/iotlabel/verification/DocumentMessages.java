package org.iotlabel.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What somebody who has a document checked is told beside {@link VerdictMessages}, in every language: a file
 * {@code messages/document_xx.properties} for each.
 */
@MessageBundle("document")
interface DocumentMessages {
    @Message
    String title();

    @Message
    String what();

    @Message
    String file();

    @Message
    String gtin();

    @Message
    String firmware();

    @Message
    String check();

    @Message
    String fileNeeded();

    @Message
    String fileTooLarge();

    @Message
    String tooLarge();

    @Message
    String nothingKept();

    @Message
    String fileAgain();

    @Message
    String gtinDigits();

    @Message
    String firmwareTooLong();

    @Message
    String withoutUs();

    @Message
    String headlineGenuine();

    @Message
    String headlineOver();

    @Message
    String headlineNotOurs();

    @Message
    String headlineNotGenuine();

    @Message
    String headlineUnread();

    @Message
    String headlineBusy();

    @Message
    String headlineNotYet();

    @Message
    String product(String product);

    @Message
    String integrity();

    @Message
    String issuer();

    @Message
    String logInclusion();

    @Message
    String keyState();

    @Message
    String status();

    @Message
    String validity();

    @Message
    String scope();

    @Message
    String holds();

    @Message
    String fails();

    @Message
    String notChecked();

    @Message
    String documentOfOurs();

    @Message
    String ofProduct();

    @Message
    String cannotBeTold();

    @Message
    String cannotBeRead();

    @Message
    String heldIntegrity();

    @Message
    String heldIssuer();

    @Message
    String heldLogInclusion();

    @Message
    String heldKeyState();

    @Message
    String heldStatus();

    @Message
    String heldValidity();

    @Message
    String heldScope();

    @Message
    String fitsGtin();

    @Message
    String fitsFirmware();

    @Message
    String noProof();

    @Message
    String onlyCode();

    @Message
    String onlyCodesInBundle();

    @Message
    String notCompared();

    @Message
    String whyUnreadable();

    @Message
    String whyBusy();

    @Message
    String whyLookAlikeHost();

    @Message
    String whyNotOurs();

    @Message
    String whyBadSignature();

    @Message
    String whyUnknownKey();

    @Message
    String whyMalformed();

    @Message
    String whyKeyCompromised();

    @Message
    String whyKeyRetired();

    @Message
    String whyNotLogged();

    @Message
    String whyScopeMismatch();

    @Message
    String whyUnknownSerial();

    @Message
    String whyRevoked();

    @Message
    String whySuperseded();

    @Message
    String whyExpired();

    @Message
    String whyNotYet();

    @Message
    String whySuspended();

    @Message
    String whyStatusOutdated();

    @Message
    String whyStatusUnavailable();

    @Message
    String whySchemeEnded();

    @Message
    String whyConfusableName();

    @Message
    String whyOtherProduct();

    @Message
    String whySupportEnded();

    @Message
    String restNotChecked();

    @Message
    String technical();

    @Message
    String technicalWhat();

    @Message
    String another();

    @Message
    String again();

    @Message
    String notKept();
}
