package org.iotlabel.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says of the jobs that run behind the platform. */
@MessageBundle("portaljobs")
interface JobMessages {
    @Message("Jobs")
    String jobs();

    @Message(
            "What this copy of the application does by itself, and what it has seen of that since its start. Each is tried again at its next turn.")
    String jobsWhat();

    @Message("No job is switched on in this copy of the application.")
    String none();

    @Message("What it does")
    String what();

    @Message("Last run")
    String last();

    @Message("Next run")
    String next();

    @Message("How it stands")
    String state();

    /** A job by its name; one that is new stands as it is. */
    @Message(
            "{#when name}{#is 'ask-witnesses'}Has witnesses sign the public log.{#is 'cancel-assessments'}Ends assessments that nobody needs any more."
                    + "{#is 'dismiss-attestations'}Dismisses attestations whose vendor does not answer.{#is 'expire-labels'}Ends labels that have run out."
                    + "{#is 'fill-seats'}Draws assessors for empty seats.{#is 'finish-labels'}Finishes labels whose issuing was cut off."
                    + "{#is 'forget-answers'}Removes answers that are kept for repeated requests.{#is 'forget-messages'}Removes messages that were handled."
                    + "{#is 'lapse-accreditations'}Ends accreditations past their last day.{#is 'refresh-keys'}Takes up what was done to the keys."
                    + "{#is 'refresh-status-lists'}Compares the status lists with the labels.{#is 'relay-messages'}Handles what must follow something that was done."
                    + "{#is 'remove-abandoned-evidence'}Removes uploads that came to nothing.{#is 'renew-revocations'}Signs the revocation list anew."
                    + "{#is 'replace-assessors'}Replaces assessors who are silent.{#is 'resign-labels'}Signs labels anew after the loss of a key."
                    + "{#is 'sequence-log'}Writes entries into the public log.{#is 'settle-disagreements'}Settles disagreements past their time."
                    + "{#is 'tidy-api-clients'}Removes API clients that ended at the sign-in service.{#is 'warm-verdicts'}Judges labels before anybody asks.{#else}{name}{/when}")
    String does(String name);

    @Message("Not since the start")
    String notYet();

    @Message("{when}, took {span}")
    String ended(String when, String span);

    @Message("{number} ms")
    String millis(long number);

    @Message("Not known")
    String unknown();

    @Message("Ran well")
    String good();

    @Message("Ran well again; failed last {when} ({kind})")
    String failedLast(String when, String kind);

    @Message("{#if number == 1}Failed once, {when}{#else}Failed {number} times since {when}{/if} ({kind})")
    String failing(long number, String when, String kind);

    @Message("Overdue: it has not come to an end for at least three of its turns")
    String overdue();

    @Message("The log of the application says why: look there for {name}.")
    String seeLog(String name);
}
