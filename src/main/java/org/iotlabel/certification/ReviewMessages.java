package org.iotlabel.certification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Verdict;

/** What the pages of the certifiers' desk say. */
@MessageBundle("portalreview")
interface ReviewMessages {
    @Message("Reviews")
    String reviews();

    @Message("Nothing waits for a decision")
    String none();

    @Message("A case comes here when its assessors have sealed their reports, the oldest first.")
    String noneWhat();

    @Message("Nothing has been decided yet")
    String decidedNone();

    @Message("A case comes here when its label has been granted or denied.")
    String decidedNoneWhat();

    @Message("Waiting or in review")
    String waiting();

    @Message("Decided")
    String decidedCases();

    @Message("Level {level}, submission {revision}")
    String asked(int level, int revision);

    @Message("nobody has taken it in hand yet")
    String withNobody();

    @Message("{#if over}by{#else}with{/if} {name.isolated}")
    String with(boolean over, String name);

    @Message("Take it in hand")
    String take();

    @Message("Take {model.isolated} of {vendor.isolated} in hand")
    String takeCalled(String model, String vendor);

    @Message("Nobody else can end the review then. You decide, or give the case back to its assessors.")
    String takeLead();

    @Message("Somebody waits for your decision")
    String dutyDecide();

    @Message("A case waits for a certifier")
    String dutyTake();

    @Message("How long decisions take")
    String times();

    @Message(
            "Kinds of devices with fewer than five decided cases are left out: a median of few would tell how long a single "
                    + "one took.")
    String timesWhat();

    @Message("No kind of device has five decided cases yet.")
    String timesNone();

    @Message("{#when category}{#is ALARM}Alarm{#is APPLIANCE}Appliance{#is BABY_MONITOR}Baby monitor{#is CAMERA}Camera"
            + "{#is GATEWAY}Gateway{#is HUB}Hub{#is LIGHT}Light{#is LOCK}Lock{#is PLUG}Plug{#is ROUTER}Router{#is SENSOR}Sensor"
            + "{#is SPEAKER}Speaker{#is THERMOSTAT}Thermostat{#is TOY}Toy{#is WEARABLE}Wearable{#else}Other{/when}")
    String categoryWord(ProductCategory category);

    @Message("Kind of device")
    String category();

    @Message("Decided cases")
    String cases();

    @Message("Median, in days")
    String median();

    @Message("{#if over}What it was decided on{#else}What is decided{/if}")
    String basis(boolean over);

    @Message("Four eyes")
    String eyes();

    @Message("What stands against the level")
    String obstacles();

    @Message("Nothing stands against the level sought.")
    String obstaclesNone();

    @Message("What was found")
    String found();

    @Message("What the assessors say")
    String reports();

    @Message("What changed since the last submission")
    String changes();

    @Message("This is the first submission.")
    String changesFirst();

    @Message("Nothing changed since the last submission.")
    String changesNone();

    @Message("What became of it")
    String decided();

    @Message("This review is over: what it rests on stays on record, and nothing more is decided here.")
    String decidedWhat();

    @Message("Requirement")
    String requirement();

    @Message("Verdict")
    String verdict();

    @Message("Why")
    String why();

    @Message("The vendor says: {words.isolated}")
    String claimed(String words);

    @Message("{#when verdict}{#is PASS}Met{#is FAIL}Not met{#is INCONCLUSIVE}Unclear{#is NOT_APPLICABLE}Does not apply"
            + "{#else}Not claimed{/when}")
    String verdictWord(Verdict verdict);

    @Message("Place")
    String place();

    @Message("Before")
    String before();

    @Message("Now")
    String now();

    @Message("Evidence that is open to the scheme")
    String evidence();

    @Message("No evidence of this case is open to the scheme.")
    String evidenceNone();

    @Message("Each time you open a piece is recorded.")
    String evidenceWhat();
}
