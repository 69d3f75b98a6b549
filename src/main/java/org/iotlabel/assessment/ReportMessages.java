package org.iotlabel.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.scheme.Cap;

/** What the pages about a report and a reconciliation say. */
@MessageBundle("portalreport")
interface ReportMessages {
    @Message("Report")
    String report();

    @Message("This is what would be sealed now. Sealing ends your examination: after it you cannot change a verdict.")
    String preview();

    @Message("Sealed on {when}.")
    String sealed(String when);

    @Message("What follows from your verdicts")
    String result();

    @Message("Level reached")
    String level();

    @Message("{#if level == 0}None{#else}{level}{/if}")
    String levelWord(int level);

    @Message("Level sought")
    String levelSought();

    @Message("Grade")
    String grade();

    @Message("Score")
    String score();

    @Message("{score} of 100")
    String scoreOf(int score);

    @Message("Recommended")
    String coverage();

    @Message("{passed} of {applying} met")
    String coverageOf(int passed, int applying);

    @Message("Digest of the report")
    String digest();

    @Message("What keeps the device from a level")
    String caps();

    /** Of a requirement of a higher level than the one sought, which the vendor does not claim. */
    @Message("Not examined")
    String beyond();

    @Message("from level {level}")
    String capLevel(int level);

    @Message(
            "{#when cause}{#is FAIL}Not met{#is INCONCLUSIVE}Unclear{#is NOT_CLAIMED}Not claimed{#else}No verdict yet{/when}")
    String causeWord(Cap.Cause cause);

    @Message("Verdicts")
    String verdicts();

    @Message("Facts of containment")
    String containment();

    @Message("{#if held}Held{#else}Not held{/if}")
    String held(boolean held);

    @Message("Summary")
    String summary();

    @Message("Your words about the whole, which stand beside the report.")
    String summaryHint();

    @Message("Seal the report")
    String seal();

    @Message("Your summary")
    String sealedSummary();

    @Message("Disagreements")
    String disagreements();

    @Message(
            "Both reports are sealed, and they differ here. As soon as both of you hold the same everywhere the examination "
                    + "ends; where you do not, the stricter verdict stands in the end.")
    String disagreementsLead();

    @Message("There is nothing to reconcile.")
    String nothing();

    @Message("You hold: {verdict}")
    String mine(String verdict);

    @Message("The other assessor holds: {verdict}")
    String other(String verdict);

    @Message("Settled")
    String settled();

    @Message("Open")
    String open();

    @Message("Propose a verdict")
    String propose();

    @Message("Propose a verdict for {requirement}")
    String proposeTitle(String requirement);

    @Message("Propose it")
    String proposeNow();

    @Message("The other assessor: {verdict}. {words.isolated}")
    String proposeLead(String verdict, String words);
}
