package org.iotlabel.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.attestation.AttestationState;

/** What the pages of an assessor say about the queue and a case as a whole. */
@MessageBundle("portalassessment")
interface AssessmentMessages {
    @Message("Assessments")
    String assessments();

    @Message("What you have in hand, the nearest deadline first.")
    String queueLead();

    @Message("Show also what is over")
    String showAll();

    @Message("Show only what you have in hand")
    String showCurrent();

    @Message("Nothing to assess now")
    String none();

    @Message(
            "When you are drawn for a case, it shows up here and on the overview, with the day until which it can be accepted.")
    String noneWhat();

    @Message("Level {level}")
    String level(int level);

    @Message(
            "{#when state}{#is OFFERED}Offered to you{#is ACCEPTED}In your hands{#is SEALED}Report sealed{#is DECLINED}Given up"
                    + "{#else}Called off{/when}")
    String stateWord(AssessmentState state);

    /** What a state means for the assessor; empty where its word says it. */
    @Message(
            "{#when state}{#is RETURNED}The vendor corrects it.{#is ACCEPTED}It begins when every assessor has accepted."
                    + "{#is INFO_REQUESTED}The vendor was asked; the clock stands still.{#is EVALUATED}A certifier takes it in hand next."
                    + "{#is IN_REVIEW}A certifier decides.{#is DISMISSED}The vendor did not answer.{/when}")
    String caseMeaning(AttestationState state);

    @Message("Accept or decline the offer")
    String dutyOffer();

    @Message("Examine and report")
    String dutyExamine();

    @Message("Settle what you disagree on")
    String dutySettle();

    @Message("by {when}")
    String due(String when);

    @Message("clock stands still")
    String paused();

    @Message("State")
    String state();

    @Message("Your part")
    String yourPart();

    @Message("The case")
    String theCase();

    @Message("Vendor")
    String vendor();

    @Message("Firmware")
    String firmware();

    @Message("Level sought")
    String levelSought();

    @Message("Baseline")
    String baseline();

    @Message("Revision")
    String revision();

    @Message("Digest of what is examined")
    String submission();

    @Message("Offered on")
    String offeredOn();

    @Message("To be done by")
    String dueBy();

    @Message("Given to somebody else after")
    String releasedAt();

    @Message("Time left while the clock stands still")
    String timeLeft();

    @Message("{#if days == 1}One day{#else}{days} days{/if}")
    String days(long days);

    @Message("Judged")
    String judged();

    @Message("{judged} of {all} requirements")
    String judgedOf(int judged, int all);

    @Message("{#if sealed}Level reached{#else}Level reached with the verdicts so far{/if}")
    String levelSoFar(boolean sealed);

    @Message("{#if sealed}Grade{#else}Grade so far{/if}")
    String gradeSoFar(boolean sealed);

    @Message("Open the workbench")
    String openWorkbench();

    @Message("Find its label in the registry")
    String toRegistry();

    @Message("Evidence")
    String evidence();

    @Message("Containment")
    String containment();

    @Message("{#if sealed}Read the report{#else}Report{/if}")
    String report(boolean sealed);

    @Message("Disagreements")
    String disagreements();

    /** What is open to the assessor; empty while they work on it. */
    @Message("{#when state}{#is OFFERED}What the vendor submitted can be seen once you have accepted."
            + "{#is SEALED}Your part is over, unless a certifier gives the case back to you."
            + "{#is DECLINED}You gave it up; what the vendor submitted is closed to you."
            + "{#is CANCELLED}It was called off; what the vendor submitted is closed to you.{/when}")
    String whatIsOpen(AssessmentState state);

    @Message("A certifier gave the case back")
    String givenBack();

    @Message("The vendor was told that the case is dismissed without an answer")
    String notices();

    @Message("Told on {announced}, to be answered by {deadline}.")
    String notice(String announced, String deadline);

    @Message("What changed since the revision before")
    String changes();

    @Message("new")
    String added();

    @Message("gone")
    String removed();

    @Message("changed")
    String changed();

    @Message("Your questions to the vendor")
    String questions();

    @Message("About the device as a whole")
    String aboutAll();

    @Message("Asked on {when}, to be answered by {deadline}.")
    String asked(String when, String deadline);

    @Message("Answered on {when}:")
    String answered(String when);

    @Message("{#if count == 1}One piece of evidence{#else}{count} pieces of evidence{/if} came with it.")
    String withEvidence(int count);

    @Message("Taken back on {when}.")
    String takenBack(String when);

    @Message("No answer yet.")
    String unanswered();

    @Message("Accept")
    String accept();

    @Message("Accept the assessment of {model.isolated}")
    String acceptTitle(String model);

    @Message(
            "You examine what the vendor submitted and seal a report. You stay on record as an evaluator of this case, also if "
                    + "you lay it down later. Decline if anything binds you to the vendor, or did within two years.")
    String acceptLead();

    @Message("Decline")
    String decline();

    @Message("Decline the assessment of {model.isolated}")
    String declineTitle(String model);

    @Message("Somebody else is drawn at once. What you wrote is not handed on, and your open questions are taken back.")
    String declineLead();

    @Message("Declare what binds you to this vendor")
    String conflict();

    @Message("Why")
    String reason();

    @Message("At most {most} characters.")
    String atMost(int most);

    @Message("Ask the vendor")
    String ask();

    @Message("The clock stands still until every question is answered. The vendor does not see who asks.")
    String askLead();

    @Message("What is it about?")
    String about();

    @Message("Leave it open where you ask about the device as a whole.")
    String aboutHint();

    @Message("Question")
    String question();

    @Message("Ask")
    String askNow();

    @Message("Give it back for correction")
    String giveBack();

    @Message(
            "The vendor hands in the next revision, for which assessors are drawn anew. Your part in this revision ends.")
    String giveBackLead();

    @Message("What has to be mended, on the whole")
    String giveBackReason();

    @Message("Remarks to single requirements")
    String remarks();

    @Message("Fill in those that have to be mended.")
    String remarksLead();

    @Message("Give it back")
    String giveBackNow();
}
