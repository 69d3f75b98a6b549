package org.iotlabel.label;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.scheme.Grade;

/** What the scheme's pages about labels say. */
@MessageBundle("portalschemelabel")
interface SchemeLabelMessages {
    @Message("Labels")
    String labels();

    @Message("Search")
    String search();

    @Message("Model, maker, holder, trade number or serial")
    String searchWhat();

    @Message("Vendor or maker")
    String vendor();

    @Message("Kind of device")
    String category();

    @Message("Containment grade")
    String grade();

    @Message("{grade}{#when grade}{#is A}, the least harm{#is E}, the most harm{#else}{/when}")
    String gradeWord(Grade grade);

    @Message("Level {number}")
    String levelNumber(int number);

    @Message("No label found")
    String none();

    @Message("Labels are issued by themselves once a certifier has granted them.")
    String noneWhat();

    @Message("All")
    String all();

    @Message("State")
    String state();

    @Message(
            "{#when state}{#is ISSUING}Being issued{#is ACTIVE}In force{#is SUSPENDED}Suspended{#is WITHDRAWN}Withdrawn"
                    + "{#is SURRENDERED}Given back{#is SUPERSEDED}Superseded{#else}Run out{/when}")
    String stateWord(LabelState state);

    @Message("{state}, since {when}")
    String stateSince(String state, String when);

    @Message("Serial")
    String serial();

    @Message("Holder")
    String holder();

    @Message("Maker")
    String maker();

    @Message("Level")
    String level();

    @Message("Valid until")
    String validUntil();

    @Message("Security updates until")
    String supportUntil();

    @Message("Superseded by")
    String supersededBy();

    @Message("What the public reads now")
    String noticeNow();

    @Message("What became of it")
    String history();

    @Message("{#when to}{#is SUSPENSION}Suspend it{#is REINSTATEMENT}End the suspension{#else}Withdraw it{/when}")
    String move(SchemeMove to);

    @Message(
            "{#when to}{#is SUSPENSION}Suspend{#is REINSTATEMENT}End the suspension of{#else}Withdraw{/when} label {serial}")
    String moveCalled(SchemeMove to, String serial);

    @Message(
            "{#when to}{#is SUSPENSION}It takes effect at once, on every page and in the status lists. You can end it again."
                    + "{#is REINSTATEMENT}The public reads from then on: “{notice.isolated}”"
                    + "{#else}It takes effect at once, on every page and in the status lists. It is for good.{/when}")
    String moveLead(SchemeMove to, String notice);

    @Message("Why, and what the public will read")
    String reasonCode();

    @Message("{code}. The public reads: “{notice.isolated}”")
    String choice(String code, String notice);

    @Message(
            "{#when code}{#is SECURITY_INCIDENT}A weakness that endangers buyers{#is UNREPORTED_CHANGE}A change that nobody was told of"
                    + "{#is EVIDENCE_FALSE}Something submitted was untrue{#is MISUSE}The label was misused"
                    + "{#is VENDOR_REQUEST}The vendor asked for it{#else}Something else{/when}")
    String codeWord(ReasonCode code);

    @Message("In your words")
    String words();

    @Message("For the record and for the vendor. The public does not read them.")
    String wordsHint();
}
