package org.iotlabel.label;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.signing.KeyRole;

/** What the scheme's pages about lost keys and the labels that they signed say. */
@MessageBundle("portallostkey")
interface LostKeyMessages {
    @Message("Lost keys")
    String lostKeys();

    @Message("What the loss of a key did to labels, and what is left to decide.")
    String lostKeysWhat();

    @Message("No key was lost")
    String none();

    @Message("Once a key is declared lost, what it signed stands here.")
    String noneWhat();

    @Message("{#when role}{#is LABEL}Key of labels{#is DOCUMENT}Key of certificates as PDF{#else}Key{/when}")
    String roleWord(KeyRole role);

    @Message("does not count since {when}")
    String since(String when);

    @Message("{done} of {total} signed anew")
    String progressIn(String done, String total);

    @Message("{done} of {total}")
    String doneOf(String done, String total);

    @Message("{#if count == 1}One waits for a decision{#else}{count} wait for a decision{/if}")
    String toDecideIn(long count);

    @Message("What happened")
    String happened();

    @Message(
            "Somebody else may have this key. What it signed does not count since {since}. Labels that the public log was told of "
                    + "before are signed anew by another key, by themselves.")
    String happenedWhat(String since);

    @Message("Name of the key")
    String kid();

    @Message("Declared lost on")
    String declaredAt();

    @Message("Signing anew began on")
    String began();

    @Message("Signed anew")
    String done();

    @Message("Not tried yet")
    String waiting();

    @Message("Went wrong, tried again")
    String failed();

    @Message("Ended before their turn")
    String ended();

    @Message("How far it is")
    String progress();

    @Message("Labels to decide on")
    String toDecide();

    @Message(
            "Nothing proves that these were there before the loss, so the public sees them red. Look at the decision of each. "
                    + "If it is the scheme's own, one certifier proposes to confirm it and another approves: then it is signed anew. "
                    + "If it is not, withdraw it.")
    String toDecideWhat();

    @Message("Nothing waits for a decision.")
    String nothingToDecide();

    @Message(
            "{#when cause}{#is LOGGED_AFTER_THE_LOSS}It is what its decision granted; the public log was told of it only after the loss."
                    + "{#else}What is on record is not what its decision granted and the key signed. It can only be withdrawn.{/when}")
    String causeWord(RedCause cause);

    @Message("What is on record of it cannot be trusted")
    String unknownModel();

    @Message("decided {decided}, told to the public log {logged}")
    String times(String decided, String logged);

    @Message("decided {decided}, never told to the public log")
    String neverLogged(String decided);

    @Message("Proposed by {name.isolated} on {when}: “{words.isolated}”")
    String proposed(String name, String when, String words);

    @Message("Its decision")
    String decision();

    @Message("Propose to confirm it")
    String propose();

    @Message("Propose to confirm label {serial}")
    String proposeTitle(String serial);

    @Message(
            "Another certifier has to approve it; then the label is signed anew and the public sees it as before the loss.")
    String proposeLead();

    @Message("What you looked at")
    String words();

    @Message("Such as the decision and its minutes. The other certifier reads it before approving.")
    String wordsHint();

    @Message("{#when to}{#is APPROVAL}Approve{#else}Withdraw the proposal{/when}")
    String move(ConfirmationMove to);

    @Message(
            "{#when to}{#is APPROVAL}Approve that label {serial} is confirmed{#else}Withdraw the proposal to confirm label {serial}{/when}")
    String moveTitle(ConfirmationMove to, String serial);

    @Message("A label that turned red waits for your approval")
    String duty();
}
