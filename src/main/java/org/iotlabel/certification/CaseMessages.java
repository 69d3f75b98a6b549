package org.iotlabel.certification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a certifier's page says of one case, and the forms that end its review. */
@MessageBundle("portalcase")
interface CaseMessages {
    @Message("Outcome")
    String state();

    @Message("What you decide on")
    String basis();

    @Message("{outcome}, on {when}")
    String outcomeOn(String outcome, String when);

    @Message("{#when outcome}{#is GRANT}Granted{#else}Denied{/when}")
    String outcomeWord(Outcome outcome);

    @Message("Reasons")
    String reasons();

    @Message("Level sought")
    String levelSought();

    @Message("Level reached")
    String levelReached();

    @Message("{#if level == 0}None{#else}{level}{/if}")
    String level(int level);

    @Message("Score")
    String score();

    @Message("{score} of 100; {passed} of {applying} recommendations met; containment {grade}")
    String scored(int score, int passed, int applying, String grade);

    @Message("Baseline")
    String baseline();

    @Message("Digest of the baseline")
    String baselineDigest();

    @Message("Digest of submission {revision}")
    String submission(int revision);

    @Message("Digest of the evaluation")
    String evaluation();

    @Message("Digest of what is decided")
    String digest();

    @Message(
            "SHA-256 over the canonical JSON of case, submission, evaluation, baseline, level sought and score. It stands in the decision; "
                    + "a decision on anything else is refused.")
    String digestWhat();

    @Message("Decided by")
    String decidedBy();

    @Message("{name.isolated}, for {organisation.isolated}")
    String decidedFor(String name, String organisation);

    @Message("Digest of the decision")
    String decisionDigest();

    @Message("Label")
    String label();

    @Message("The decision, to the byte")
    String decisionDocument();

    @Message("As JSON")
    String asJson();

    @Message("Given back to the assessors")
    String wasGivenBack();

    @Message("Handed in by")
    String submittedBy();

    @Message("{#if byKey}{name.isolated}, signed with a key of the vendor{#else}{name.isolated}, signed in{/if}")
    String sealed(String name, boolean byKey);

    @Message("Evaluated for")
    String evaluatedFor();

    @Message("Assessors drawn by lot")
    String draws();

    @Message("By a lot that anybody can compute again; how it fell stands below")
    String drawsBelow();

    @Message("Reviewed by")
    String reviewedBy();

    @Message("{name.isolated}, since {when}")
    String since(String name, String when);

    @Message("May you decide?")
    String mayYou();

    @Message("Yes: you opened the review, did not evaluate the product, and are not bound to its vendor.")
    String youMay();

    @Message("Given back because")
    String givenBack();

    @Message("Containment")
    String containment();

    @Message("{title.isolated}: {#if held}held{#else}not held{/if}")
    String containmentLine(String title, boolean held);

    @Message("Grant the label")
    String grant();

    @Message("Deny the label")
    String deny();

    @Message("Give it back to the assessors")
    String giveBack();

    @Message(
            "You grant level {level} to {model.isolated} of {vendor.isolated}. The label is issued and public within moments.")
    String grantLead(int level, String model, String vendor);

    @Message(
            "You deny level {level} to {model.isolated} of {vendor.isolated}. The vendor reads your reasons; that a label was denied is put in "
                    + "the public log, without a name.")
    String denyLead(int level, String model, String vendor);

    @Message(
            "You give {model.isolated} of {vendor.isolated} back. Its assessors seal another report, and another review follows.")
    String giveBackLead(String model, String vendor);

    @Message("You decide on exactly this: {digest}")
    String decidedOn(String digest);

    @Message(
            "What there is to decide has changed since you opened this form. Read the case again before you send it; what "
                    + "you wrote stays here.")
    String basisChanged();

    @Message("Remarks")
    String remarks();

    @Message("One on each line. They stand in the decision, which the vendor reads.")
    String remarksHint();

    @Message("One on each line. What stands against the level is listed in the decision by itself.")
    String reasonsHint();

    @Message("What has to be examined again, and why")
    String reason();

    @Message("Your assessors and the vendor read it.")
    String reasonHint();
}
