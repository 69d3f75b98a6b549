package org.iotlabel.scheme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the scheme owner's pages about the baseline say. */
@MessageBundle("portalbaseline")
interface DraftingMessages {
    @Message("Baselines")
    String baselines();

    @Message("A baseline waits for your approval")
    String duty();

    @Message("Draft a new version")
    String draft();

    @Message(
            "It begins with the text of the version in force. Give it a version of its own. Nobody but scheme owners sees a draft.")
    String draftLead();

    @Message("Bring it as a file")
    String fromFile();

    @Message(
            "A JSON document takes the place of the text above. What is wrong in it is told with its places, and you go on in the text.")
    String fromFileLead();

    @Message("File")
    String file();

    @Message("Upload and check it")
    String upload();

    @Message("No version yet")
    String none();

    @Message(
            "A baseline says what is asked of devices. Draft the first version, lay it open for comments, and let another scheme "
                    + "owner publish it.")
    String noneWhat();

    @Message("Version {version}")
    String version(String version);

    @Message(
            "{#when state}{#is DRAFT}Draft{#is CONSULTATION}Open for comments{#is EFFECTIVE}In force{#is SUNSET}Ends soon"
                    + "{#else}Withdrawn{/when}")
    String stateWord(BaselineState state);

    @Message("State")
    String state();

    @Message("Title")
    String title();

    @Message("Digest")
    String digest();

    @Message("Open for comments since")
    String openedAt();

    @Message("In force since")
    String effectiveAt();

    @Message("Last day")
    String sunsetOn();

    @Message("Document")
    String document();

    @Message("Read it as a page")
    String asPage();

    @Message("Write the text")
    String write();

    @Message("The text, as JSON")
    String text();

    @Message("Every place that breaks the form of a baseline is told at once.")
    String textHint();

    @Message("Save")
    String save();

    @Message("What it says otherwise than {version}")
    String changes(String version);

    @Message("Nothing else than its version.")
    String changesNone();

    @Message("New requirements")
    String added();

    @Message("Requirements that are gone")
    String removed();

    @Message("Changed requirements")
    String changed();

    @Message("Questions about the device")
    String features();

    @Message("Facts of containment")
    String facts();

    @Message("Everything else")
    String rest();

    @Message("{id.isolated}, {member}")
    String changedOf(String id, String member);

    @Message("{what}: “{was.isolated}” → “{now.isolated}”")
    String changedShort(String what, String was, String now);

    @Message("{what} was: “{was.isolated}”")
    String changedFrom(String what, String was);

    @Message("{what} is: “{now.isolated}”")
    String changedTo(String what, String now);

    /** A member of the document by its name there. */
    @Message(
            "{#when member}{#is 'applies'}for which devices{#is 'catalogues'}catalogues that it is mapped to{#is 'checks'}machine checks"
                    + "{#is 'consumer'}sentence for buyers{#is 'evidence'}kinds of evidence{#is 'grades'}containment grades{#is 'help'}help"
                    + "{#is 'id'}name of the document{#is 'kind'}kind of question{#is 'level'}level{#is 'levels'}levels{#is 'licence'}licence"
                    + "{#is 'mappings'}provisions that it covers{#is 'minutes'}estimated minutes{#is 'no'}clause for no"
                    + "{#is 'notCovered'}provisions that are not covered{#is 'obligation'}obligation{#is 'question'}question{#is 'scoring'}scoring rule"
                    + "{#is 'summary'}summary{#is 'text'}text{#is 'title'}title{#is 'weight'}weight{#is 'why'}reason for it{#is 'yes'}clause for yes"
                    + "{#else}{member.isolated}{/when}")
    String memberWord(String member);

    @Message("What became of it")
    String history();

    @Message(
            "{#when to}{#is CONSULTATION}Lay it open for comments{#is REOPENING}Give it back to be mended{#is PUBLICATION}Put it in force"
                    + "{#is SUNSET}Announce its last day{#else}Withdraw it{/when}")
    String move(OwnersMove to);

    @Message("{#when to}{#is CONSULTATION}Everybody can read it then, and nobody can change it."
            + "{#is REOPENING}It becomes a draft again, which only scheme owners see."
            + "{#is PUBLICATION}You approve exactly the text with the digest {digest}, which somebody else wrote; its page says what is new in it. "
            + "Vendors attest against it from now on, and it never changes again.{#is SUNSET}Vendors can begin to attest against it until the end "
            + "of that day, in UTC. What they have begun goes on. It cannot be taken back."
            + "{#else}That is for good. It stays readable where it was public.{/when}")
    String moveLead(OwnersMove to, String digest);

    @Message("Last day")
    String on();

    @Message("In UTC")
    String onHint();

    @Message("Reason")
    String reason();
}
