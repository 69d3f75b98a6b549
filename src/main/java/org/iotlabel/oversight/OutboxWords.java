package org.iotlabel.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.outbox.MessageState;

/** What the pages about the messages of the outbox say. */
@MessageBundle("portaloutbox")
interface OutboxWords {
    @Message("Messages to be handled")
    String messages();

    @Message("What must follow something that was done is written down as a message in the same moment, and handled "
            + "afterwards. What fails is tried again with growing pauses, for some hours; then somebody must decide.")
    String messagesWhat();

    @Message("What must follow was tried in vain and given up")
    String duty();

    @Message("Look at the messages")
    String look();

    @Message("All")
    String all();

    /** Where there is no message, by the name of the state that is looked for; empty for all. */
    @Message("{#when state}{#is 'WAITING'}Nothing waits{#is 'TRIED'}Nothing fails{#is 'GIVEN_UP'}Nothing was given up"
            + "{#is 'ABANDONED'}Nothing was abandoned{#is 'RESTING'}No news rests here{#is 'HANDLED'}Nothing was handled lately"
            + "{#else}There is no message{/when}")
    String none(String state);

    @Message(
            "{#when state}{#is 'WAITING'}Whatever has to follow was tried at once.{#is 'TRIED'}No message is on its way to another try."
                    + "{#is 'GIVEN_UP'}Nobody has to decide anything.{#is 'ABANDONED'}No owner has decided that a message is never handled."
                    + "{#is 'RESTING'}News is kept for some weeks for whoever subscribes to it."
                    + "{#is 'HANDLED'}What was handled is listed for some days and then removed."
                    + "{#else}Nothing has to follow now, and what was handled is removed after some days.{/when}")
    String noneWhat(String state);

    @Message("{#when state}{#is WAITING}Waiting{#is TRIED}Tried in vain{#is GIVEN_UP}Given up{#is ABANDONED}Abandoned"
            + "{#is RESTING}News that rests{#else}Handled{/when}")
    String state(MessageState state);

    /** A topic by its name in the outbox; one that is new stands as it is. */
    @Message("{#when topic}{#is 'attestation-submitted'}Take in a submission and draw its assessors"
            + "{#is 'seat-vacated'}Draw an assessor for an empty seat{#is 'decision-granted'}Issue the label of a decision"
            + "{#is 'dismissal-announced'}News: a dismissal was announced{#is 'label-issued'}News: a label was issued"
            + "{#is 'label-moved'}News: the state of a label changed{#else}{topic}{/when}")
    String topic(String topic);

    @Message("written {moment}")
    String written(String moment);

    @Message("Tried {times} {#if times == 1}time{#else}times{/if} in vain.")
    String tried(int times);

    @Message("Next try: {moment}.")
    String due(String moment);

    @Message(
            "{#when state}{#is RESTING}Nobody has subscribed to it, which is no fault.{#else}It is not tried again until somebody says so.{/when}")
    String notDue(MessageState state);

    @Message("Handled {moment}.")
    String handledAt(String moment);

    @Message("Abandoned {moment}: {reason.isolated}")
    String abandonedAt(String moment, String reason);

    /** What went wrong; the log of the application has the whole of it. */
    @Message(
            "{#when fault}{#is REFUSED}A rule of the platform stood against it.{#is DATABASE}The database did not answer or did not take it."
                    + "{#is SIGNING}The keys could not be read or did not sign."
                    + "{#else}The program failed ({kind}).{/when} The log of the application says more: look there for {id}.")
    String fault(MessageFault fault, String kind, String id);

    /** A member of a message by its name there; one that is new stands as it is. */
    @Message(
            "{#when member}{#is 'attestation'}Attestation{#is 'revision'}Submission number{#is 'serial'}Label{#is 'state'}It is now"
                    + "{#is 'deadline'}The vendor has until{#else}{member}{/when}")
    String about(String member);

    @Message("{what}: {value}.")
    String aboutIt(String what, String value);

    /** The state of a label, as a message has it. */
    @Message(
            "{#when state}{#is 'ISSUING'}being issued{#is 'ACTIVE'}in force{#is 'SUSPENDED'}suspended{#is 'WITHDRAWN'}withdrawn"
                    + "{#is 'SURRENDERED'}given back{#is 'SUPERSEDED'}superseded{#is 'EXPIRED'}run out{#else}{state}{/when}")
    String labelState(String state);

    @Message("{#when to}{#is RETRY}Try it again{#else}Abandon it{/when}")
    String move(MessageMove to);

    @Message("{#when to}{#is RETRY}Try again{#else}Abandon{/when}: {topic}")
    String moveTitle(MessageMove to, String topic);

    @Message(
            "{#when to}{#is RETRY}It is tried at once, and as often as a new message if it fails again. Do so when what made it "
                    + "fail is mended; what was done already is not done twice.{#else}It is not tried any more. Do so only when what "
                    + "should have followed is done in another way, or must not happen. What was begun already is finished all the same: a "
                    + "label that must not stay in force is suspended or withdrawn. It can be tried again while it is kept.{/when}")
    String moveLead(MessageMove to);

    @Message("Reason")
    String reason();

    @Message("For those who look for it in the audit trail")
    String reasonHint();
}
