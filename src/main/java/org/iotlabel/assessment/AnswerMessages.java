package org.iotlabel.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.evidence.Confidentiality;

/** What the pages say on which a vendor answers assessors. */
@MessageBundle("portalanswer")
interface AnswerMessages {
    @Message("Questions and answers")
    String questions();

    @Message("Nothing was asked")
    String none();

    @Message(
            "While a question is open, the clock of the assessors stands still, and you have until the day that it names.")
    String noneWhat();

    @Message("About the device as a whole")
    String aboutAll();

    @Message("Asked on {when}")
    String askedOn(String when);

    @Message("Answer by {when}")
    String answerBy(String when);

    @Message(
            "A question that is not answered by its day ends the whole attestation: it is dismissed, and no label follows.")
    String silence();

    @Message("Your answer")
    String answer();

    @Message("Answered on {when}")
    String answeredOn(String when);

    @Message("Closed without an answer")
    String closed();

    @Message("Answer it")
    String toAnswer();

    @Message("Answer the assessors")
    String title();

    @Message("What shows it")
    String evidence();

    @Message("Evidence of the attestation, and what you add to this answer")
    String evidenceHint();

    @Message("Give this answer")
    String give();

    @Message("It cannot be changed afterwards.")
    String giveLead();

    @Message("Add evidence to this answer")
    String add();

    @Message("Add each file before you give the answer: they are not sent together. What you typed stays.")
    String addWhat();

    @Message("Add this file first, or leave the field empty: it is not sent together with the answer.")
    String fileWaits();

    /** After the name of a file. */
    @Message("Still being uploaded, and not part of the answer yet. Give the answer once it is there.")
    String sending();

    /** After the name of a file. */
    @Message("Not part of the answer. Press the same button once more to answer without it.")
    String missing();

    @Message("File")
    String file();

    @Message("Who may read it?")
    String confidentiality();

    @Message(
            "{#when one}{#is PUBLIC}Everybody, once the label is granted{#is SCHEME}The scheme and the assessors of this case"
                    + "{#is ASSESSOR}Only the assessors of this case{#else}Only we; it shows nothing to an assessor{/when}")
    String confidentialityWord(Confidentiality one);

    @Message("What it shows")
    String description();

    @Message("Upload")
    String upload();
}
