package org.iotlabel.website;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The rules of the scheme in plain words, in every language: a file {@code messages/rules_xx.properties} for each. */
@MessageBundle("rules")
interface RulesMessages {
    @Message
    String rulesTitle();

    @Message
    String rulesWhat();

    @Message
    String who();

    @Message
    String whoScheme();

    @Message
    String whoMaker();

    @Message
    String whoAssessor();

    @Message
    String whoCertifier();

    @Message
    String whoPublic();

    @Message
    String allBodies();

    @Message
    String states();

    @Message
    String stateMeaning(String state);

    @Message
    String durations();

    @Message
    String durationsWhat();

    @Message
    String durationsNone(int fewest);

    @Message
    String durationsFew(int fewest);

    @Message
    String deviceKind();

    @Message
    String decidedCases();

    @Message
    String medianDays();

    @Message
    String fees();

    @Message
    String feesWhat();

    @Message
    String feesTold();

    @Message
    String feeLevel();

    @Message
    String feeApplication();

    @Message
    String feeYearly();

    @Message
    String complain();

    @Message
    String complainLabel();

    @Message
    String complainWeakness();

    @Message
    String complainOutcome();

    @Message
    String writeTo();
}
