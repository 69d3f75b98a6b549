package org.iotlabel.scheme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What stands around the text of a baseline on its page, in every language: a file {@code messages/baseline_xx.properties}
 * for each. The text itself is in the language in which it was published, and its {@link BaselineWords} in that of the page.
 */
@MessageBundle("baseline")
interface BaselineMessages {
    @Message
    String inForce();

    @Message
    String noneInForce();

    @Message
    String version();

    @Message
    String state();

    @Message
    String draft();

    @Message
    String consultation();

    @Message
    String effective();

    @Message
    String sunset(String day);

    @Message
    String withdrawn();

    @Message
    String digest();

    @Message
    String licence();

    @Message
    String contents();

    @Message
    String levelEntry(int number, String name, int requirements);

    @Message
    String questionsEntry(int questions);

    @Message
    String scoring();

    @Message
    String verdicts();

    @Message
    String verdictMeaning(Verdict verdict);

    @Message
    String level(int number, String name);

    @Message
    String obligation();

    @Message
    String mandatory();

    @Message
    String recommended();

    @Message
    String askedWhen();

    @Message
    String evidence();

    @Message
    String evidenceKind(String kind);

    @Message
    String member(String name);

    @Message
    String checks();

    @Message
    String weight();

    @Message
    String weightOf(int weight);

    @Message
    String effort();

    @Message
    String minutes(int minutes);

    @Message
    String answers();

    @Message
    String aPart();

    @Message
    String andMore();

    @Message
    String partAndMore();

    @Message
    String unconfirmed();

    @Message
    String questions();

    @Message
    String questionsWhy();

    @Message
    String question();

    @Message
    String help();

    @Message
    String containmentTitle();

    @Message
    String fact();

    @Message
    String meaning();

    @Message
    String grade();

    @Message
    String share();

    @Message
    String factsNeeded();

    @Message
    String percent(int percent);

    @Message
    String none();

    @Message
    String asJson();

    @Message
    String what();

    @Message
    String lookFor();

    @Message
    String lookForHelp();

    @Message
    String search();

    @Message
    String found(String number);

    @Message
    String foundNone();

    @Message
    String all();

    @Message
    String scoringAndContainment();

    @Message
    String mappings();

    @Message
    String printed();

    @Message
    String sheet(int number, int sheets);

    @Message
    String bindingText();

    @Message
    String translated();

    @Message
    String others();

    @Message
    String versionNamed(String number);

    @Message
    String stateNamed(BaselineState state);

    @Message
    String changesOf(String number);

    @Message
    String changesTitle(String was, String now);

    @Message
    String changesNone();

    @Message
    String changesCut();

    @Message
    String added();

    @Message
    String removed();

    @Message
    String changed();

    @Message
    String changedElse();

    @Message
    String practice();

    @Message
    String passedBy(String passed, String labels);

    @Message
    String passesFew(int fewest);

    @Message
    String passesFewOfEach(int fewest);
}
