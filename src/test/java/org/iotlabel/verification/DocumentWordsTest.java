package org.iotlabel.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageWeight;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.Artefacts;
import org.iotlabel.verifier.Caution;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Finding.Outcome;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.SignedLabel;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That everything which can be found of a document has words for people in every language. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocumentWordsTest {
    private static final int LARGEST = 50_000;
    private static final String EXACT = "What the verifier says in English of %s.";

    @Inject
    RelayOutboxMessages relay;

    @Inject
    LiveVerifier verifier;

    @Inject
    Clock clock;

    private static Optional<Artefact> credential = Optional.empty();
    private static Optional<SignedLabel> good = Optional.empty();

    @BeforeEach
    void issueOnce() {
        if (good.isEmpty()) {
            var jwt = LabelFixture.issued(relay).get("/label.jwt").extract().asByteArray();
            var document = Artefacts.of(jwt);
            var result = verifier.verify(document, Question.at(clock.instant()));
            credential = Optional.of(document);
            good = result instanceof Result.Trusted trusted ? Optional.of(trusted.label()) : Optional.empty();
        }
    }

    @Test
    void every_reason_at_every_stage_is_told_in_every_language() {
        for (var reason : Reason.values()) {
            for (var stage : Stage.values()) {
                var failed = new Finding(stage, Outcome.FAIL, Optional.of(reason), "", EXACT.formatted(reason));
                toldInEveryLanguage(checked(failed));
            }
        }
    }

    @Test
    void every_stage_that_holds_and_every_caution_is_told_in_every_language() {
        for (var stage : Stage.values()) {
            for (var outcome : List.of(Outcome.PASS, Outcome.ABSENT)) {
                var plain = new Finding(stage, outcome, Optional.empty(), "", EXACT.formatted(stage));
                toldInEveryLanguage(checked(plain));
                for (var caution : Caution.values()) {
                    var careful =
                            new Finding(stage, outcome, Optional.empty(), caution.name(), EXACT.formatted(caution));
                    toldInEveryLanguage(checked(careful));
                    toldInEveryLanguage(new DocumentVerification.Checked(
                            new Artefact.Bundle(new byte[0]),
                            checked(careful).question(),
                            checked(careful).result()));
                }
            }
        }
    }

    @Test
    void no_two_reasons_mean_the_same() {
        for (var language : SpokenLanguage.ALL) {
            var said = new HashSet<String>();
            for (var reason : Reason.values()) {
                var failed = new Finding(Stage.STATUS, Outcome.FAIL, Optional.of(reason), "", "");
                assertTrue(
                        said.add(written(checked(failed), language)
                                .select("h1 + p")
                                .text()),
                        reason + " in " + language);
            }
        }
    }

    @Test
    void what_is_none_of_ours_is_not_called_changed() {
        for (var reason : List.of(Reason.UNREADABLE, Reason.NOT_OURS, Reason.BAD_SIGNATURE)) {
            var failed = new Finding(Stage.INTEGRITY, Outcome.FAIL, Optional.of(reason), "", "");
            assertEquals(
                    reason == Reason.BAD_SIGNATURE ? "Signature and form in order" : "Document of a label of ours",
                    written(checked(failed), Locale.ENGLISH)
                            .expectFirst("section > dl dt")
                            .text());
        }
    }

    @Test
    void what_says_nothing_against_a_label_has_a_headline_of_its_own_and_is_no_cause_for_alarm() {
        var unread = new Finding(Stage.INTEGRITY, Outcome.FAIL, Optional.of(Reason.UNREADABLE), "NO_CODE", "");
        var busy = new Finding(Stage.INTEGRITY, Outcome.FAIL, Optional.of(Reason.UNREADABLE), "BUSY", "");
        var notYet = new Finding(Stage.VALIDITY, Outcome.FAIL, Optional.of(Reason.NOT_YET), "", "");
        for (var language : SpokenLanguage.ALL) {
            var headlines = new HashSet<String>();
            for (var reason : List.of(Reason.NOT_OURS, Reason.EXPIRED, Reason.STATUS_UNAVAILABLE)) {
                var failed = new Finding(Stage.INTEGRITY, Outcome.FAIL, Optional.of(reason), "", "");
                headlines.add(written(checked(failed), language).select("h1").text());
            }
            for (var finding : List.of(unread, busy, notYet)) {
                var page = written(checked(finding), language);
                assertEquals(1, page.select(".verdict.careful").size(), finding + " in " + language);
                assertTrue(headlines.add(page.select("h1").text()), finding + " in " + language);
            }
        }
        toldInEveryLanguage(checked(busy));
    }

    @Test
    void what_is_said_with_a_product_in_hand_is_told_in_every_language() {
        var scope = new Finding(Stage.SCOPE, Outcome.PASS, Optional.empty(), "", EXACT.formatted(Stage.SCOPE));
        var asked = new Question(Instant.EPOCH, Optional.of("4006381333931"), Optional.of("1.2"));
        var checked = checked(scope);
        toldInEveryLanguage(
                new DocumentVerification.Checked(checked.document(), asked, checked.result()),
                Stage.values().length + 1);
    }

    @Test
    void what_holds_but_for_a_caution_says_so_at_once() {
        var code = new Finding(Stage.INTEGRITY, Outcome.PASS, Optional.empty(), Caution.CODE_ONLY.name(), "");
        var ended = new Finding(Stage.VALIDITY, Outcome.FAIL, Optional.of(Reason.SUPPORT_ENDED), "", "");
        for (var lines : List.of(List.of(code), List.of(code, ended))) {
            var page = written(checked(lines), Locale.ENGLISH);
            assertTrue(page.select("h1 + p").text().contains("Only the code was checked."), page.text());
        }
        var stale = new Finding(Stage.STATUS, Outcome.FAIL, Optional.of(Reason.STATUS_UNAVAILABLE), "", "");
        assertEquals(
                "Cannot be told right now. We cannot see at the moment whether it still holds."
                        + " Do not rely on it until you have tried again.",
                written(checked(List.of(stale)), Locale.ENGLISH)
                        .select("section > dl dd")
                        .text());
    }

    /** What is found, with all other stages as they are of a good document, or not looked at behind a first that fails. */
    private static DocumentVerification.Checked checked(Finding finding) {
        var isShut = finding.stage() == Stage.INTEGRITY && finding.outcome() == Outcome.FAIL;
        return checked(Arrays.stream(Stage.values())
                .map(stage -> stage == finding.stage()
                        ? finding
                        : new Finding(
                                stage,
                                isShut ? Outcome.ABSENT : Outcome.PASS,
                                Optional.empty(),
                                "",
                                EXACT.formatted(stage)))
                .toList());
    }

    private static DocumentVerification.Checked checked(List<Finding> lines) {
        var verdict = lines.stream()
                .flatMap(line -> line.reason().stream())
                .min(Reason::compareTo)
                .map(Reason::verdict);
        return new DocumentVerification.Checked(
                credential.orElseThrow(),
                Question.at(Instant.EPOCH),
                verdict.filter(one -> !one.isTrusted())
                        .<Result>map(one -> new Result.Untrusted(one, Optional.empty(), lines))
                        .orElseGet(() ->
                                new Result.Trusted(verdict.orElse(VerdictCode.VALID), good.orElseThrow(), lines)));
    }

    private static void toldInEveryLanguage(DocumentVerification.Checked checked) {
        toldInEveryLanguage(checked, Stage.values().length);
    }

    private static void toldInEveryLanguage(DocumentVerification.Checked checked, int rows) {
        var english = plainly(written(checked, Locale.ENGLISH));
        for (var language : SpokenLanguage.ALL) {
            var page = written(checked, language);
            var where = checked.result().lines() + " in " + language;
            var told = plainly(page);
            assertEquals(rows, page.select("section > dl > div").size(), where);
            exactWordsAreFolded(page, checked, where);
            assertEquals(english.size(), told.size(), where);
            for (var i = 0; i < told.size(); i++) {
                assertFalse(told.get(i).isBlank(), where);
                if (!language.equals(Locale.ENGLISH)) {
                    assertFalse(told.get(i).equals(english.get(i)), where + ": " + told.get(i));
                }
            }
        }
    }

    /** Each text of the page that is not folded, but for the name of the product. */
    private static List<String> plainly(Document page) {
        return page.select("h1, h1 + p, section h2, section > p, section > dl :is(dt, dd), details > :is(summary, p)")
                .eachText();
    }

    private static void exactWordsAreFolded(Document page, DocumentVerification.Checked checked, String where) {
        var folded = page.select("details > dl[lang=en]");
        assertEquals(checked.result().lines().size(), folded.select("dd").size(), where);
        checked.result().lines().forEach(line -> assertTrue(folded.text().contains(line.sentence()), where));
        page.select("details").remove();
        assertEquals(0, page.select("main [lang]").size(), where);
        assertFalse(page.select("main").text().contains("What the verifier says"), where);
        var codes = Stream.<Enum<?>[]>of(Stage.values(), Reason.values(), Outcome.values(), Caution.values())
                .flatMap(Arrays::stream)
                .map(Enum::name);
        assertEquals(
                List.of(), codes.filter(page.select("main").text()::contains).toList(), where);
    }

    private static Document written(DocumentVerification.Checked checked, Locale language) {
        var html = DocumentVerificationPages.Templates.document(
                        DocumentPage.of(checked, null, DocumentWords.in(language)), Frame.in(language))
                .setLocale(language)
                .render();
        var weight = PageWeight.of(html.getBytes(UTF_8));
        assertTrue(weight.bytes() < LARGEST && weight.requests() <= 3, weight.toString());
        return Jsoup.parse(html);
    }
}
