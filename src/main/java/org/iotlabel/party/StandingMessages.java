package org.iotlabel.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about accreditations and relations of one's own say. */
@MessageBundle("portalstanding")
interface StandingMessages {
    @Message("Standing")
    String standing();

    @Message("What you may assess, and what binds you to others.")
    String standingLead();

    @Message("Accreditations of {body.isolated}")
    String accreditationsOf(String body);

    @Message("No accreditation yet. Without one nobody of this body can be drawn.")
    String noAccreditation();

    @Message("Apply for an accreditation")
    String apply();

    @Message("The scheme looks at the certificate before your assessors can be drawn.")
    String applyLead();

    @Message("Hand it in")
    String applyNow();

    @Message("Certificate {number.isolated} of {by.isolated}")
    String certificate(String number, String by);

    @Message(
            "{#when state}{#is APPLIED}Waits for the scheme{#is RECOGNISED}Recognised{#is SUSPENDED}Suspended{#is LAPSED}Run out"
                    + "{#else}{#if refused}Refused{#else}Withdrawn{/if}{/when}")
    String stateWord(AccreditationState state, boolean refused);

    @Message("{from} to {until}")
    String dates(String from, String until);

    @Message("Kinds of devices: {categories}; baseline {versions.isolated}; levels {levels}")
    String scope(String categories, String versions, String levels);

    @Message("Number of the certificate")
    String number();

    @Message("Who accredited you")
    String accreditedBy();

    @Message("Such as your national accreditation body.")
    String accreditedByHint();

    @Message("First day")
    String from();

    @Message("Last day")
    String until();

    @Message("Kinds of devices")
    String categories();

    @Message("Versions of the baseline")
    String versions();

    @Message("One on each line, such as 1.0.")
    String versionsHint();

    @Message("Levels")
    String levels();

    @Message("Level {level}")
    String level(int level);

    @Message("What binds you to others")
    String relations();

    @Message("No relation is declared")
    String noRelation();

    @Message("That is right where nothing binds you: no work, advice or share, and no common group.")
    String noRelationWhat();

    @Message("That is right where nothing binds it: no advice or share, and no common group.")
    String noRelationOfOurs();

    @Message(
            "Declare everything that could make others doubt that you judge freely: you are not drawn for that organisation "
                    + "while it goes on and for two years after. Your memberships count by themselves.")
    String relationsLead();

    @Message("Declare a relation")
    String declare();

    @Message("Declare it")
    String declareNow();

    @Message(
            "{#when kind}{#is EMPLOYMENT}Works for{#is CONSULTANCY}Advises{#is OWNERSHIP}Owns a share of{#else}In one group with{/when}")
    String kindWord(RelationKind kind);

    @Message("{#when kind}{#is EMPLOYMENT}I work or worked for it{#is CONSULTANCY}I advise or advised it"
            + "{#is OWNERSHIP}I own or owned a share of it{#else}We are in one group{/when}")
    String kindOfMine(RelationKind kind);

    @Message("What binds you to it?")
    String kind();

    @Message("Organisation")
    String counterpart();

    @Message(
            "Its name. Public organisations are suggested; for another one type its key, which its administrators see in the address of its page.")
    String counterpartHint();

    @Message(
            "No organisation that you may know of is called that, or more than one is. Choose one of those suggested, or type its key.")
    String counterpartUnknown();

    @Message("Declare what binds you to {name.isolated}")
    String declareTo(String name);

    @Message("since {from}")
    String since(String from);

    @Message("End it")
    String end();

    @Message("End the relation to {name.isolated}")
    String endTitle(String name);

    @Message("It still counts for two years after its last day.")
    String endLead();

    @Message("What binds {name.isolated} to others")
    String relationsOf(String name);

    @Message(
            "Assessors of an organisation that is bound to a vendor are not drawn for that vendor, while it goes on and for two "
                    + "years after.")
    String relationsOfOursLead();

    @Message("Declare a relation of {name.isolated}")
    String declareOf(String name);

    @Message("{#when kind}{#is CONSULTANCY}Advises or advised it{#is OWNERSHIP}Owns or owned a share of it"
            + "{#is GROUP}Is in one group with it{#else}Works for it{/when}")
    String kindOfOurs(RelationKind kind);

    @Message("What binds the two?")
    String kindBetween();

    @Message("A person")
    String somebody();

    @Message(
            "{left.isolated} {#when kind}{#is EMPLOYMENT}works for{#is CONSULTANCY}advises{#is OWNERSHIP}owns a share of"
                    + "{#else}is in one group with{/when} {right.isolated}")
    String bond(RelationKind kind, String left, String right);
}
