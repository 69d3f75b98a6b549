package org.iotlabel.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.label.ReasonCode;
import org.iotlabel.scheme.Grade;

/** What a stranger is told, in every language: a file {@code messages/verdict_xx.properties} for each. */
@MessageBundle("verdict")
interface VerdictMessages {
    @Message
    String headlineValid();

    @Message
    String headlineSupportEnded();

    @Message
    String headlineSuspended();

    @Message
    String headlineSurrendered();

    @Message
    String headlineWithdrawn();

    @Message
    String headlineSuperseded();

    @Message
    String headlineExpired();

    @Message
    String headlineBadSignature();

    @Message
    String headlineStale();

    @Message
    String headlineMismatch();

    @Message
    String headlineSchemeClosed();

    @Message
    String headlineNotYet();

    @Message
    String headlineMistyped();

    @Message
    String headlineNoSerial();

    @Message
    String headlineNeverIssued();

    @Message
    String explainValid();

    @Message
    String explainSupportEnded(String month);

    @Message
    String explainSuspended(String since);

    @Message
    String explainWithdrawn(String since);

    @Message
    String explainExpired(String since);

    @Message
    String explainSuperseded(String since);

    @Message
    String explainBadSignature();

    @Message
    String explainStale();

    @Message
    String explainMismatch(String gtin);

    @Message
    String explainDisguise();

    @Message
    String explainSchemeClosed(String day);

    @Message
    String explainNotYet(String day);

    @Message
    String explainMistyped();

    @Message
    String explainNoSerial();

    @Message
    String explainNeverIssued();

    @Message
    String since(String day);

    @Message
    String sinceBecause(String day, ReasonCode code);

    @Message
    String supportUntil(String month);

    @Message
    String supportUnknown();

    @Message
    String containment(Grade grade);

    @Message
    String level(int number, String name);

    @Message
    String labelSerial(String serial);

    @Message
    String issuedFor(String model, String maker);

    @Message
    String by(String maker);

    @Message
    String replacement();

    @Message
    String checked();

    @Message
    String documents();

    @Message
    String footer();

    @Message
    String updates();

    @Message
    String makersWebsite();

    @Message
    String secureSetup();

    @Message
    String reportWeakness();

    @Message
    String scheme();

    @Message
    String certificatePdf();

    @Message
    String signedLabel();

    @Message
    String labelJson();

    @Message
    String qrCode();

    @Message
    String score();

    @Message
    String scoreOf(int score);

    @Message
    String scoreSays();
}
