package org.iotlabel.label;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about a vendor's own labels say. */
@MessageBundle("portallabel")
interface LabelPageMessages {
    /** The title of a page on which something is done to one label. */
    @Message("{deed}: {serial}")
    String about(String deed, String serial);

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

    @Message("Model or serial")
    String searchWhat();

    @Message("Where it stands")
    String stands();

    @Message("Kind of device")
    String category();

    @Message("Level {number}")
    String levelOf(int number);

    @Message("All")
    String all();

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

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

    @Message("For packaging, websites and whoever wants to check it without us. They are public.")
    String filesWhat();

    @Message(
            "{#when name}{#is 'label.json'}What the label states{#is 'label.jwt'}The same, signed (Verifiable Credential)"
                    + "{#is 'label.cose'}The offline seal{#is 'label.cose.txt'}The offline seal as text{#is 'seal.png'}The offline seal for screens"
                    + "{#is 'seal.svg'}The offline seal for print{#is 'label.pdf'}The certificate{#is 'label.de.pdf'}The certificate in German"
                    + "{#is 'label.fr.pdf'}The certificate in French{#is 'label.es.pdf'}The certificate in Spanish"
                    + "{#is 'label.nl.pdf'}The certificate in Dutch{#is 'label.pl.pdf'}The certificate in Polish{#is 'label.svg'}The label for print, 45 mm"
                    + "{#is 'label.png'}The label as a picture, 45 mm{#is 'label-30mm.svg'}The label for print, 30 mm"
                    + "{#is 'label-30mm.png'}The label as a picture, 30 mm{#is 'label-60mm.svg'}The label for print, 60 mm"
                    + "{#is 'label-60mm.png'}The label as a picture, 60 mm{#is 'qr.png'}The QR code for screens{#is 'qr.svg'}The QR code for print"
                    + "{#is 'bundle.zip'}Everything for a check without us{#is 'label.tlog-proof'}Proof of the public log, for the credential"
                    + "{#is 'label.pdf.tlog-proof'}Proof of the public log, for the certificates{#is 'label.cose.tlog-proof'}Proof of the public log, for the offline seal"
                    + "{#is 'decision.json'}The decision{#else}{name}{/when}")
    String file(String name);

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
}
