package org.iotlabel.attestation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.evidence.Confidentiality;

/** What the pages say on which a vendor writes. */
@MessageBundle("portalwriting")
interface WritingMessages {
    @Message("What does {model.isolated} have?")
    String features(String model);

    @Message("Your answers decide which requirements apply. You can leave some open and come back.")
    String featuresLead();

    @Message("About the device")
    String aboutDevice();

    @Message("About circumstances")
    String aboutCircumstances();

    @Message("How far can harm go?")
    String containment();

    @Message("Say which of these hold for {model.isolated}. Assessors check each one that you say yes to.")
    String containmentLead(String model);

    @Message("Save")
    String save();

    @Message("Save and go to the next one")
    String saveAndNext();

    @Message("Next one without saving")
    String skip();

    @Message("What must be true")
    String mustBeTrue();

    @Message("Why it is asked")
    String whyAsked();

    @Message("This requirement")
    String whyApplies();

    @Message("What can show it")
    String shownBy();

    @Message("{#when kind}{#is 'DOCUMENT'}a paper of the maker{#is 'SCREENSHOT'}a picture of a screen or of the device"
            + "{#is 'TEST_REPORT'}a test report{#is 'CONFIGURATION'}settings{#is 'SBOM'}a list of software parts (SBOM)"
            + "{#is 'MUD'}a list of communication partners (MUD){#is 'PUBLIC_URL'}a public page"
            + "{#is 'SOURCE_EXCERPT'}a piece of source code{#is 'DECLARATION'}a signed declaration"
            + "{#is 'CAPTURE'}a record of network traffic{#else}{kind}{/when}")
    String evidenceKind(String kind);

    @Message("Your answer")
    String answer();

    @Message("The device meets it")
    String met();

    @Message("It makes no sense for this device")
    String notApplicable();

    @Message("We do not claim to meet it")
    String notClaimed();

    @Message("How does the device meet it?")
    String text();

    @Message(
            "Say what it does and where that is shown, so that an assessor can find it. Needed where the device meets it.")
    String textHint();

    @Message("Why not?")
    String reason();

    @Message("At least 20 characters. Needed where it makes no sense or is not claimed; blank otherwise.")
    String reasonHint();

    @Message("What shows it")
    String evidence();

    @Message("Choose at least one piece where the device meets it")
    String evidenceHint();

    @Message("No evidence is here yet. Save what you wrote, upload some, then choose it.")
    String noEvidence();

    @Message("Remark of the assessor")
    String remark();

    @Message("What you handed in")
    String handedIn();

    @Message("Nothing was claimed then.")
    String nothingHandedIn();

    @Message("Your claim was changed since.")
    String changedSince();

    @Message("Your claim is still the same.")
    String unchangedSince();

    @Message("To the next remark")
    String nextRemark();

    @Message("Your claim now")
    String claimNow();

    @Message("What you write is saved a moment later.")
    String savesItself();

    @Message("Saved")
    String saved();

    @Message("Not saved yet:")
    String notSaved();

    @Message("There is no connection now. What you typed is kept here, and is saved once there is one.")
    String noConnection();

    @Message("Your session has ended. What you typed is kept here, and is saved once you are signed in again.")
    String sessionEnded();

    @Message("This was changed meanwhile, by somebody else or in another window. What you typed is kept; choose above.")
    String changedMeanwhile();

    @Message("This is what you typed when it could not be saved.")
    String restored();

    @Message("Upload evidence")
    String upload();

    @Message("File")
    String file();

    @Message("PDF, text, pictures, JSON, office documents or ZIP, up to 50 MB. Drop it here or choose it.")
    String fileHint();

    @Message("Who may read it?")
    String confidentiality();

    @Message(
            "{#when one}{#is PUBLIC}Everybody, once the label is granted{#is SCHEME}The scheme and the assessors of this case"
                    + "{#is ASSESSOR}Only the assessors of this case{#else}Only we; it shows nothing to an assessor{/when}")
    String confidentialityWord(Confidentiality one);

    /** The same of a piece that is there. */
    @Message(
            "{#when one}{#is PUBLIC}for everybody, once the label is granted{#is SCHEME}for the scheme and the assessors"
                    + "{#is ASSESSOR}for the assessors only{#else}for us alone; it shows nothing to an assessor{/when}")
    String readBy(Confidentiality one);

    @Message("What it shows")
    String description();

    @Message("Upload")
    String uploadNow();

    @Message("Try again")
    String tryAgain();

    @Message("Waits")
    String waits();

    @Message("Is being examined")
    String examined();

    @Message("Uploaded")
    String uploaded();

    @Message("The upload was cut off. Nothing is lost: try again.")
    String cutOff();

    @Message("Your session has ended. Sign in again in a new tab, then try again here.")
    String uploadSignedOut();

    @Message("{size} kB")
    String kilobytes(String size);

    @Message("Nothing was uploaded yet.")
    String nothingYet();

    @Message("Bring the attestation of {model.isolated} as JSON")
    String bringTitle(String model);

    @Message(
            "It replaces all answers and claims that are here now, and what is said of the product where it says that too. "
                    + "Evidence stays; the document names it by file name or digest. "
                    + "Where anything in it is wrong, nothing is replaced, and you are told every place.")
    String bringLead();

    @Message("From a file")
    String bringFile();

    @Message(
            "The file that your build wrote, or that you downloaded here. What is wrong in it is shown above, to be mended there.")
    String bringFileLead();

    @Message("JSON file")
    String documentFile();

    @Message("Replace what is here by the file")
    String replaceByFile();

    @Message("The document")
    String document();

    @Message("Its form is that of /schemas/attestation; what you download here has it")
    String documentHint();

    @Message("Replace what is here")
    String replace();

    @Message("Check and hand in")
    String submit();

    @Message("Something is missing yet")
    String gaps();

    @Message("Mend this first; each line leads to its place.")
    String gapsWhat();

    @Message("Everything is there")
    String complete();

    @Message("With handing in, the attestation is sealed. What you declare is on record with your name.")
    String completeWhat();

    @Message("We declare, each by itself")
    String promises();

    @Message("Declare and hand in")
    String declare();

    @Message("Signature with a key of the vendor")
    String jws();

    @Message(
            "A detached JWS over this text, the digest of what is declared: {digest}. Needed only where you are no administrator.")
    String jwsHint(String digest);
}
