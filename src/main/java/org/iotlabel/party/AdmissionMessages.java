package org.iotlabel.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the scheme owner's pages about organisations and accreditations say. */
@MessageBundle("portaladmission")
interface AdmissionMessages {
    @Message("Organisations")
    String organisations();

    @Message("No organisation here")
    String organisationsNone();

    @Message("Who registers an organisation waits here until you admit it or refuse it.")
    String organisationsWhat();

    @Message("All")
    String all();

    @Message("An organisation waits to be admitted")
    String dutyOrganisation();

    @Message("An accreditation waits to be recognised")
    String dutyAccreditation();

    @Message(
            "{#when to}{#is ADMISSION}Admit it{#is REFUSAL}Refuse it{#is SUSPENSION}Suspend it{#else}End the suspension{/when}")
    String move(OrganisationMove to);

    @Message(
            "{#when to}{#is ADMISSION}Admit {name.isolated}{#is REFUSAL}Refuse {name.isolated}{#is SUSPENSION}Suspend {name.isolated}"
                    + "{#else}End the suspension of {name.isolated}{/when}")
    String moveCalled(OrganisationMove to, String name);

    @Message(
            "{#when to}{#is ADMISSION}The roles of its members count from now on."
                    + "{#is REFUSAL}That is for good. The name is free again.{#is SUSPENSION}No role in it counts until you end the suspension: "
                    + "its members read nothing of it here but its page, what became of it with the reason, and who its members are, "
                    + "and they can do nothing in it but leave. Labels that it holds stay as they are.{#else}The roles of its members count again.{/when}")
    String moveLead(OrganisationMove to);

    @Message("Reason")
    String reason();

    @Message("Those concerned will read it.")
    String reasonHint();

    @Message("What became of it")
    String history();

    @Message("Accreditations")
    String accreditations();

    @Message("No accreditation here")
    String accreditationsNone();

    @Message(
            "Assessment bodies apply with their certificate and its scope. Their assessors can be drawn once the scheme has recognised it.")
    String accreditationsWhat();

    @Message(
            "{#when state}{#is APPLIED}Waits for the scheme{#is RECOGNISED}Recognised{#is SUSPENDED}Suspended{#is LAPSED}Run out"
                    + "{#else}{#if refused}Refused{#else}Withdrawn{/if}{/when}")
    String stateWord(AccreditationState state, boolean refused);

    @Message("Refused or withdrawn")
    String refusedOrWithdrawn();

    @Message("{from} to {until}")
    String term(String from, String until);

    @Message("State")
    String state();

    @Message("{state}, since {when}")
    String stateSince(String state, String when);

    @Message("Assessment body")
    String body();

    @Message("Certificate")
    String certificate();

    @Message("{number.isolated}, by {by.isolated}")
    String certificateBy(String number, String by);

    @Message("In force")
    String inForce();

    @Message("Kinds of devices")
    String categories();

    @Message("Versions of the baseline")
    String versions();

    @Message("Levels")
    String levels();

    @Message("{#when to}{#is RECOGNITION}Recognise it{#is SUSPENSION}Suspend it{#is REINSTATEMENT}End the suspension"
            + "{#else}{#if applied}Refuse it{#else}Withdraw it{/if}{/when}")
    String accreditationMove(AccreditationMove to, boolean applied);

    @Message(
            "{#when to}{#is RECOGNITION}Recognise{#is SUSPENSION}Suspend{#is REINSTATEMENT}End the suspension of"
                    + "{#else}{#if applied}Refuse the application with{#else}Withdraw{/if}{/when} certificate {number.isolated}")
    String accreditationMoveCalled(AccreditationMove to, boolean applied, String number);

    @Message(
            "{#when to}{#is RECOGNITION}The assessors of {name.isolated} can be drawn within its scope and dates."
                    + "{#is SUSPENSION}Nobody of {name.isolated} is drawn, and no decision is taken on what they evaluated, until you end the suspension."
                    + "{#is REINSTATEMENT}The assessors of {name.isolated} can be drawn again within its scope and dates."
                    + "{#else}That is for good; {name.isolated} would have to apply again.{#if !applied} Labels that were granted stay as they are.{/if}{/when}")
    String accreditationLead(AccreditationMove to, boolean applied, String name);
}
