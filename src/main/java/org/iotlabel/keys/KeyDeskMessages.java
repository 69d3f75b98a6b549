package org.iotlabel.keys;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.signing.KeyRole;

/** What the scheme owner's pages about our own keys say. */
@MessageBundle("portalkeys")
interface KeyDeskMessages {
    @Message("Keys")
    String keys();

    @Message("Two scheme owners move a key: one proposes, another approves.")
    String keysWhat();

    /** The roles as the command calls them. */
    @Message(
            "A new key can be put to use once it stands by. Whoever runs the platform makes one by the command ./label keys rotate ROLE, "
                    + "where ROLE is one of: {roles}.")
    String makeFirst(String roles);

    @Message("Proposals")
    String proposals();

    @Message("Nothing is proposed.")
    String proposalsNone();

    @Message("A change of keys waits for your approval")
    String duty();

    @Message(
            "{#when role}{#is LABEL}Labels{#is DOCUMENT}Certificates as PDF{#is STATUS}Status lists{#is LOG}Public log{#is WEBHOOK}News to other systems"
                    + "{#else}Authority of the certificates{/when}")
    String roleWord(KeyRole role);

    @Message("{#when state}{#is STANDBY}Stands by{#is ACTIVE}Signs now{#is RETIRED}Retired{#else}Lost{/when}")
    String stateWord(KeyState state);

    @Message("since {when}")
    String since(String when);

    @Message("{#when kind}{#is ROTATION}Put a new key to use{#else}Declare it lost{/when}")
    String propose(ProposalKind kind);

    @Message("{#when kind}{#is ROTATION}A new key takes over{#else}A key counts as lost{/when}: {role}")
    String proposed(ProposalKind kind, String role);

    @Message("{#when state}{#is OPEN}Waits for another owner{#is APPROVED}Done{#else}Withdrawn{/when}")
    String proposalWord(ProposalState state);

    @Message("proposed by {name.isolated} on {when}")
    String by(String name, String when);

    @Message("Put a new key to use: {role}")
    String rotationTitle(String role);

    @Message(
            "The newest key of this kind that stands by takes over once another owner approves. What the present key signed stays good.")
    String rotationLead();

    @Message("Declare a key lost: {role}")
    String compromiseTitle(String role);

    @Message("It is the {algorithm} key whose name begins with {beginning}.")
    String keyShort(String algorithm, String beginning);

    @Message(
            "Once another owner approves, signatures of it that were logged from then on do not count, for anybody. It cannot "
                    + "be taken back.")
    String compromiseLead();

    @Message("What comes of it")
    String follows();

    @Message("{#if count == 0}It has signed no label that is in force or suspended."
            + "{#else if count == 1}One label that is in force or suspended is signed by it."
            + "{#else}{number} labels that are in force or suspended are signed by it.{/if}"
            + "{#if count == 1} It is signed anew by another key, without anybody's doing, where the public log was told of it before "
            + "the loss; otherwise it turns red for the public until two certifiers confirm it."
            + "{#else if count > 1} Each of which the public log was told before the loss is signed anew by another key, without "
            + "anybody's doing; every other one turns red for the public until two certifiers confirm it.{/if}")
    String followsForLabels(long count, String number);

    @Message(
            "{#if count == 0}It has signed the certificate of no label that is in force or suspended."
                    + "{#else if count == 1}The certificate of one label that is in force or suspended is signed by it, and is made anew by itself."
                    + "{#else}The certificates of {number} labels that are in force or suspended are signed by it, and are made anew by themselves.{/if}")
    String followsForCertificates(long count, String number);

    @Message("No other key stands by that could take over: it must be made before the other owner can approve.")
    String nobodyStandsBy();

    @Message("Since when somebody else may have it, in UTC")
    String compromisedAt();

    @Message("The earliest day and time that cannot be ruled out, such as 2026-11-26T05:00")
    String compromisedAtHint();

    @Message("Reason")
    String reason();

    @Message("For the record; the other owner reads it before approving.")
    String reasonHint();

    @Message("Propose it")
    String send();

    @Message("{#when to}{#is APPROVAL}Approve it{#else}Withdraw the proposal{/when}")
    String move(ProposalMove to);

    @Message("Reason given: {reason.isolated}")
    String reasonGiven(String reason);

    @Message("Key {kid}.")
    String keyGiven(String kid);

    @Message("It counts as lost since {when}.")
    String lostSince(String when);

    @Message("What became of the labels that it signed")
    String whatBecame();
}
