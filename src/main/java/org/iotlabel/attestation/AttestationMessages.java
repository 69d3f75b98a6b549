package org.iotlabel.attestation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about attestations say. */
@MessageBundle("portalattestation")
interface AttestationMessages {
    @Message("Attestations")
    String attestations();

    @Message("No attestation yet")
    String none();

    @Message(
            "An attestation says what a product does for security, requirement by requirement. Begin with the product.")
    String noneWhat();

    @Message("To your products")
    String toProducts();

    @Message("Attest {model.isolated}")
    String begin(String model);

    @Message(
            "First you answer what the device has. Then you see only the requirements that apply to it. Nobody else reads "
                    + "anything before you hand it in.")
    String beginLead();

    @Message("Which level do you seek?")
    String levelSought();

    @Message("Level {number}, {name.isolated}. {promise.isolated}")
    String levelChoice(int number, String name, String promise);

    @Message("Level {number}")
    String level(int number);

    @Message("Begin")
    String beginNow();

    @Message(
            "{#when state}{#is DRAFT}You write. Nobody else reads it yet.{#is SUBMITTED}It is being checked for completeness."
                    + "{#is RETURNED}Something has to be mended. You move next.{#is ACCEPTED}Assessors are drawn and take it up."
                    + "{#is IN_EVALUATION}The assessors examine it.{#is INFO_REQUESTED}The assessors asked you something. You move next."
                    + "{#is EVALUATED}The report is sealed. A certifier looks at it next.{#is IN_REVIEW}A certifier decides."
                    + "{#is GRANTED}The label follows from this.{#is DENIED}It was decided against, with reasons."
                    + "{#is DISMISSED}It ended for a formal cause.{#else}You took it back.{/when}")
    String stateMeaning(AttestationState state);

    @Message("The label was issued.")
    String labelIssued();

    @Message("Label {serial}")
    String label(String serial);

    @Message("You move next")
    String yourMove();

    @Message("Answer by {when}")
    String answerBy(String when);

    @Message("Baseline {version}")
    String baseline(String version);

    @Message("What is left")
    String left();

    @Message("What you attest")
    String attested();

    @Message("{#if left == 0}All that applies is answered.{#else}{left} left, {effort}{/if}")
    String leftOver(int left, String effort);

    @Message("{#if minutes < 120}about {minutes} minutes{#else}about {hours} hours{/if}")
    String effort(int minutes, long hours);

    @Message("What the device has")
    String features();

    @Message("{answered} of {all} answered")
    String answered(int answered, int all);

    @Message("Requirements")
    String requirements();

    @Message("Only what applies to this device at the level sought. The rest is not asked.")
    String requirementsWhat();

    @Message("Answer what the device has first; until then everything counts as applying.")
    String featuresFirst();

    @Message("{#when answer}{#is MET}Met{#is NOT_APPLICABLE}Not applicable{#else}Not claimed{/when}")
    String answer(Claim.Answer answer);

    @Message("Open")
    String open();

    @Message("Recommended")
    String recommended();

    @Message("To mend")
    String toMend();

    @Message("{changed} of {all} remarks followed by a change")
    String changedOf(int changed, int all);

    @Message("Changed")
    String changed();

    @Message("Not changed yet")
    String unchanged();

    @Message("Containment")
    String containment();

    @Message("How little harm a broken device can do; this makes its grade from A to E.")
    String containmentWhat();

    @Message("Evidence")
    String evidence();

    @Message("Check and hand in")
    String submit();

    @Message("Take it back")
    String withdraw();

    @Message("Take the attestation of {model.isolated} back")
    String withdrawTitle(String model);

    @Message("Download it as JSON")
    String download();

    @Message("Bring it as JSON")
    String bring();

    @Message("Questions and answers")
    String questions();

    @Message("What became of it")
    String history();

    @Message("Begun")
    String begun();

    @Message(
            "{#if from}Firmware {from.isolated}{#if to} to {to.isolated}{#else} and later{/if}, {/if}level {level}, baseline {baseline}, "
                    + "{#if revision == 0}not handed in yet{#else}revision {revision}{/if}")
    String about(String from, String to, int level, String baseline, int revision);

    @Message("begun {day}")
    String begunOn(String day);

    @Message("Revision {number}")
    String revision(int number);

    @Message("Why do you take it back?")
    String withdrawReason();

    @Message("It ends here, for good. You can attest the product anew at any time.")
    String withdrawLead();

    @Message("Finish the attestation")
    String dutyDraft();

    @Message("Mend what was returned, and hand it in again")
    String dutyReturned();

    @Message("Answer the assessors")
    String dutyAsked();
}
