package org.iotlabel.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.attestation.Claim;
import org.iotlabel.evidence.Confidentiality;
import org.iotlabel.paper.Drawing;
import org.iotlabel.scheme.Obligation;
import org.iotlabel.scheme.Verdict;

/** What the workbench of an assessor says. */
@MessageBundle("portalworkbench")
interface WorkbenchMessages {
    @Message("Requirements")
    String requirements();

    @Message("{#when filter}{#is ALL}All{#is OPEN}Open{#is FAILED}Not met{#else}Questioned{/when}")
    String filterWord(WorkbenchFilter filter);

    @Message("{#when verdict}{#is PASS}Met{#is FAIL}Not met{#is INCONCLUSIVE}Unclear{#is NOT_APPLICABLE}Does not apply"
            + "{#else}Not claimed{/when}")
    String verdictWord(Verdict verdict);

    @Message("{#when verdict}{#is PASS}Met: the evidence shows it{#is FAIL}Not met: the evidence shows the opposite"
            + "{#is INCONCLUSIVE}Unclear: the evidence shows neither, which counts as not met"
            + "{#is NOT_APPLICABLE}Does not apply: it cannot be asked of this device{#else}Not claimed{/when}")
    String verdictChoice(Verdict verdict);

    @Message("Open")
    String open();

    @Message("No requirement is like that.")
    String noneLikeThat();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Requirement")
    String requirement();

    @Message(
            "{#when obligation}{#is MANDATORY}Mandatory from level {level}{#else}Recommended from level {level}{/when}")
    String obligation(Obligation obligation, int level);

    @Message("This requirement")
    String because();

    @Message("What the vendor claims")
    String claim();

    @Message("{#when answer}{#is MET}The device meets it.{#is NOT_APPLICABLE}It does not apply to the device."
            + "{#else}It is not claimed.{/when}")
    String answerWord(Claim.Answer answer);

    @Message("The vendor says nothing of it.")
    String noClaim();

    @Message("Changed since the revision before.")
    String changedClaim();

    @Message("Evidence for the claim")
    String claimEvidence();

    @Message("The claim names no evidence.")
    String noEvidence();

    @Message("Not open to you: {digest}")
    String closedEvidence(String digest);

    @Message("Evidence is open to you only while you examine.")
    String evidenceShut();

    @Message("All evidence")
    String allEvidence();

    @Message("Evidence")
    String evidence();

    @Message("Download")
    String download();

    @Message("Close it")
    String close();

    @Message("This kind of file is not shown here. Download it, and open it with care.")
    String notShown();

    @Message(
            "{#when why}{#is TOO_LARGE}It is too large to be shown here. Download it, and open it with care."
                    + "{#is BUSY}Other documents are being drawn. Try again in a moment."
                    + "{#else}It cannot be drawn here: it is locked, broken or too unusual. Download it, and open it with care.{/when}")
    String notDrawn(Drawing.NotDrawn why);

    @Message("Page {page} of {pages}")
    String page(int page, int pages);

    @Message("Page {page} of {pages} of {name.isolated}")
    String pageOf(String name, int page, int pages);

    @Message("Previous page")
    String pageBefore();

    @Message("Next page")
    String pageAfter();

    @Message("Words of the page")
    String pageWords();

    @Message("Show it as it is written")
    String asWritten();

    @Message("Show it as a table, where it lists parts of software")
    String asTable();

    @Message("{#if count == 1}One part{#else}{count} parts{/if}")
    String parts(int count);

    @Message("The first {shown} of {count} parts")
    String partsListed(int shown, int count);

    @Message("Part")
    String part();

    @Message("Version")
    String version();

    @Message("Licence")
    String licence();

    @Message("Package address")
    String purl();

    @Message("That you open or download a piece of evidence is recorded.")
    String readsRecorded();

    @Message("Content of {name.isolated}")
    String contentOf(String name);

    @Message("{size} kB")
    String kilobytes(String size);

    @Message("{#when one}{#is PUBLIC}For everybody, once a label was granted{#is SCHEME}For all who work on the case"
            + "{#is ASSESSOR}For the assessors drawn and the vendor{#else}Stays with the vendor{/when}")
    String confidentialityWord(Confidentiality one);

    @Message("Your judgement")
    String judgement();

    @Message("To your judgement")
    String toJudgement();

    @Message("Verdict")
    String verdict();

    @Message("Why")
    String justification();

    @Message("What you looked at and what it shows, in {least} to {most} characters.")
    String justificationHint(int least, int most);

    @Message("What shows it")
    String shows();

    @Message("Save")
    String save();

    @Message("Save and go on")
    String saveAndGoOn();

    @Message("Ask the vendor about it")
    String askAboutIt();

    @Message("{#if shut}Read the report{#else}Every requirement has a verdict: to the report{/if}")
    String toReport(boolean shut);

    @Message("No verdict yet.")
    String noVerdict();

    @Message("What you typed here before and did not save is back in the form.")
    String draftRestored();

    @Message("What you typed here before is back in the form. Since then another verdict was saved, with these words:")
    String draftOvertaken();

    @Message("Take what was saved")
    String takeSaved();

    @Message("Kept as a draft in this browser. Save it, so that it counts.")
    String draftKept();

    @Message(
            "Which of the facts that the vendor claims did the examination confirm? Those that you leave open count as not held.")
    String containmentLead();

    @Message("The vendor claims no fact of containment, so there is nothing to confirm.")
    String containmentNone();

    @Message("Evidence of the case")
    String exhibitsTitle();

    @Message("What the vendor handed in, what came with answers to your questions, and what you brought.")
    String exhibitsLead();

    @Message("Bring evidence of your own")
    String bring();

    @Message(
            "Such as the record of a measurement. The other assessor does not see it, and it cannot be taken away again.")
    String bringLead();

    @Message("File")
    String file();

    @Message("Who may read it")
    String audience();

    @Message("What it shows")
    String description();

    @Message("Upload")
    String upload();
}
