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

    @Message("No message here")
    String none();

    @Message("What was handled stays here for some days.")
    String noneWhat();

    @Message("{#when state}{#is WAITING}Waiting{#is TRIED}Tried in vain{#is GIVEN_UP}Given up{#is ABANDONED}Abandoned"
            + "{#is RESTING}Resting news{#else}Handled{/when}")
    String state(MessageState state);

    /** A topic by its name in the outbox; one that is new stands as it is. */
    @Message("{#when topic}{#is 'attestation-submitted'}Take in a submission and draw its assessors"
            + "{#is 'seat-vacated'}Draw an assessor for an empty seat{#is 'decision-granted'}Issue the label of a decision"
            + "{#is 'dismissal-announced'}News: a dismissal was announced{#is 'label-issued'}News: a label was issued"
            + "{#is 'label-moved'}News: a label moved{#else}{topic}{/when}")
    String topic(String topic);

    @Message("written {moment}")
    String written(String moment);

    @Message("Tried {times} {#if times == 1}time{#else}times{/if} in vain.")
    String tried(int times);

    @Message("Next try: {moment}.")
    String due(String moment);

    @Message(
            "{#when state}{#is RESTING}Nobody has subscribed to it.{#else}It is not tried again until somebody says so.{/when}")
    String notDue(MessageState state);

    @Message("Handled {moment}.")
    String handledAt(String moment);

    @Message("Abandoned {moment}: {reason}")
    String abandonedAt(String moment, String reason);

    @Message("last fault")
    String lastProblem();

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
