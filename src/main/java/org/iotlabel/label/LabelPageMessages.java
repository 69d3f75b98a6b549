package org.iotlabel.label;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about a vendor's own labels say. */
@MessageBundle("portallabel")
interface LabelPageMessages {
    /** The title of a page on which something is done to one label. */
    @Message("{deed}: {model.isolated}, label {serial}")
    String about(String deed, String model, String serial);

    @Message("Labels")
    String labels();

    @Message("No label yet")
    String none();

    @Message("A label follows from an attestation that was granted.")
    String noneWhat();

    @Message("To your attestations")
    String toAttestations();

    @Message(
            "{#when state}{#is ACTIVE}In force{#is SUSPENDED}Suspended{#is WITHDRAWN}Withdrawn{#is SURRENDERED}Given back"
                    + "{#is SUPERSEDED}Superseded{#is EXPIRED}Run out{#else}Being issued{/when}")
    String state(LabelState state);

    @Message(
            "{#when state}{#is SURRENDERED}Its holder gave it back on {day}.{#is WITHDRAWN}The scheme withdrew it on {day}."
                    + "{#is SUPERSEDED}A newer label of the product took its place on {day}.{#else}It ran out on {day}.{/when}")
    String over(LabelState state, String day);

    @Message("Model or serial")
    String searchWhat();

    @Message("Where it stands")
    String stands();

    @Message("Kind of device")
    String category();

    @Message("Level {number}")
    String levelOf(int number);

    @Message("Show")
    String show();

    @Message("None of your labels is like that")
    String nothingFound();

    @Message("Serial")
    String serial();

    @Message("Stands there since")
    String since();

    @Message("In force until")
    String validUntil();

    @Message("Security updates until at least")
    String support();

    @Message("Level")
    String level();

    @Message("Containment grade")
    String grade();

    @Message("Public page")
    String page();

    @Message("Replaced by")
    String supersededBy();

    @Message("Files")
    String files();

    @Message("They are public: you need not ask before you hand one on.")
    String filesWhat();

    @Message(
            "{#when use}{#is PEOPLE}For boxes, shops and buyers{#is PROGRAMS}For programs{#else}For whoever checks it without us{/when}")
    String use(OwnLabelFile.Use use);

    @Message(
            "{#when use}{#is PEOPLE}What most vendors take.{#is PROGRAMS}The same facts for shops, wallets and other software."
                    + "{#else}Whoever has these needs neither this site nor your word.{/when}")
    String useWhat(OwnLabelFile.Use use);

    @Message(
            "{#when one}{#is CERTIFICATE}Certificate (PDF){#is PRINT}Label for print (SVG){#is PICTURE}Label as a picture (PNG)"
                    + "{#is QR_CODE}QR code alone{#is OFFLINE_SEAL}Offline seal{#is FACTS}Facts (JSON)"
                    + "{#is CREDENTIAL}Signed facts (JWT){#is SEAL_DATA}Data of the seal (COSE)"
                    + "{#is DECISION}The decision (JSON){#is BUNDLE}Everything (ZIP){#else}Proofs of the public log{/when}")
    String file(OwnLabelFile one);

    @Message(
            "{#when one}{#is CERTIFICATE}To hand to shops, authorities and buyers: signed, with every requirement and its verdict."
                    + "{#is PRINT}For boxes and manuals. Do not print it smaller than 30 mm."
                    + "{#is PICTURE}For shops and websites that take no SVG."
                    + "{#is QR_CODE}Leads to the public page of the label, where its state is told."
                    + "{#is OFFLINE_SEAL}A QR code that can be checked without Internet."
                    + "{#is FACTS}What the label states, for shops, comparison sites and asset lists; it never changes."
                    + "{#is CREDENTIAL}The same as a Verifiable Credential, for wallets and for programs that check the signature."
                    + "{#is SEAL_DATA}For programs that make or read the seal."
                    + "{#is DECISION}Who decided what, when, and on which submission and report."
                    + "{#is BUNDLE}All documents with keys and proofs, and a guide to the check."
                    + "{#else}That the documents were logged where nobody can take them back in secret.{/when}")
    String fileWhat(OwnLabelFile one);

    /** What tells the forms of one thing apart. */
    @Message(
            "{#when name}{#is 'label.pdf'}English{#is 'label.de.pdf'}German{#is 'label.fr.pdf'}French{#is 'label.es.pdf'}Spanish"
                    + "{#is 'label.nl.pdf'}Dutch{#is 'label.pl.pdf'}Polish{#is 'label-30mm.svg'}30 mm wide{#is 'label.svg'}45 mm wide"
                    + "{#is 'label-60mm.svg'}60 mm wide{#is 'label-30mm.png'}30 mm wide{#is 'label.png'}45 mm wide{#is 'label-60mm.png'}60 mm wide"
                    + "{#is 'qr.svg'}for print (SVG){#is 'qr.png'}for screens (PNG){#is 'seal.svg'}for print (SVG){#is 'seal.png'}for screens (PNG)"
                    + "{#is 'label.cose'}bytes{#is 'label.cose.txt'}letters of the QR code{#is 'label.tlog-proof'}of the signed facts"
                    + "{#is 'label.pdf.tlog-proof'}of the certificates{#is 'label.cose.tlog-proof'}of the offline seal"
                    + "{#is 'support.tlog-proof'}of the longer support{#else}{name}{/when}")
    String form(String name);

    @Message("For your website")
    String embed();

    @Message(
            "Put label.svg beside your page and this where the label shall stand. The link leads to the page that always says "
                    + "whether the label holds.")
    String embedWhat();

    @Message("Label {serial}")
    String alternative(String serial);

    @Message("Promise updates for longer")
    String extend();

    @Message(
            "You promise security updates until {month} now. A promise can be extended and never shortened; it is public at once.")
    String extendLead(String month);

    @Message(
            "You promise no month of security updates now. A promise can be extended and never shortened; it is public at once.")
    String extendLeadNone();

    @Message("New last month")
    String until();

    @Message("Such as 2033-06")
    String monthHint();

    @Message("Promise it")
    String extendNow();

    @Message("Give the label back")
    String surrender();

    @Message(
            "The label ends now and for good, and everybody sees that you gave it back. Devices that are sold keep their serial.")
    String surrenderLead();

    @Message("Why?")
    String words();

    @Message("Give it back for good")
    String surrenderNow();

    @Message("What became of it")
    String history();

    /** One label among others. */
    @Message("{model.isolated}, {serial}")
    String called(String model, String serial);

    @Message("A label of yours is suspended")
    String dutySuspended();

    @Message("Attest the product anew before its label runs out")
    String dutyEnding();

    @Message("Continue the new attestation before the label runs out")
    String dutyContinuing();

    @Message("Promise security updates for longer")
    String dutySupport();

    /** An address of the scheme follows. */
    @Message(
            "It holds again once the scheme ends the suspension: where the reason is mended, or is wrong, name the serial and write to")
    String suspendedNext();
}
