package org.iotlabel.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.awt.Color;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.frame.Frame;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.label.LabelState;
import org.iotlabel.label.ReasonCode;
import org.iotlabel.label.Serial;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.verifier.VerdictCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the page of each verdict is one of its own for the eye, on the smallest telephone, in the light and in the dark (ADR 073). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class VerdictSightTest {
    private static final Path GALLERY = Path.of("target", "verdict-pages");
    private static final int LARGEST = 50_000;
    private static final Set<String> GOOD = Set.of("valid");
    private static final Set<String> CAREFUL =
            Set.of("support-ended", "superseded", "expired", "status-stale", "scheme-closed", "not-yet");
    /** Those whose label may be relied on. */
    private static final Set<String> TRUSTED = Set.of("valid", "support-ended");

    private static final Set<String> WORDS_OF_PROGRAMS = Stream.<Enum<?>[]>of(
                    VerdictCode.values(),
                    Verdict.Unknown.Cause.values(),
                    LabelState.values(),
                    ReasonCode.values(),
                    VerdictPage.Tone.values(),
                    org.iotlabel.scheme.Verdict.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .collect(Collectors.toSet());

    private static final Map<String, String> WRITTEN = new HashMap<>();
    private static Map<String, Verdict> verdicts = Map.of();

    @TestHTTPResource("/no-serial")
    URI anyPage;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    IssuedLabels labels;

    @Inject
    LabelVerification verification;

    @Inject
    VerificationPages pages;

    @BeforeEach
    void judgeOnce() {
        if (verdicts.isEmpty()) {
            var serial = Serial.read(LabelFixture.issued(relay).serial).orElseThrow();
            verdicts = EveryVerdict.of(verification, labels.find(serial).orElseThrow());
        }
    }

    @Test
    void every_verdict_has_words_of_its_own_in_every_language_and_none_of_a_program() {
        assertEquals(
                Set.of(VerdictCode.values()),
                verdicts.values().stream().map(Verdict::code).collect(Collectors.toSet()));
        var style = RestAssured.get(Frame.in(Locale.ENGLISH).style()).asByteArray().length;
        for (var language : SpokenLanguage.ALL) {
            var headlines = new HashSet<String>();
            var said = new HashSet<String>();
            for (var name : verdicts.keySet()) {
                var html = written(name, language);
                var where = name + " in " + language;
                assertTrue(html.getBytes(UTF_8).length + style < LARGEST, where);
                var page = Jsoup.parse(html);
                assertTrue(headlines.add(page.select("h1").text()), where + " says what another one says");
                assertTrue(said.add(page.select("h1 + p").text()), where + " means what another one means");
                assertEquals(Set.of(), wordsOfPrograms(page), where);
                assertEquals(1, page.select(".verdict." + tone(name)).size(), where);
                assertEquals(
                        TRUSTED.contains(name),
                        !page.select("dl, .promises, .findings").isEmpty(),
                        where);
            }
        }
    }

    @Test
    void the_verdict_is_seen_without_scrolling_and_its_colour_and_its_form_are_those_of_its_tone() throws Exception {
        try (var telephone = Telephone.at(anyPage.toString())) {
            for (var language : SpokenLanguage.ALL) {
                for (var name : verdicts.keySet()) {
                    telephone.show(written(name, language));
                    seenAtOnce(telephone, name + " in " + language);
                }
            }
            for (var dark : List.of(false, true)) {
                telephone.inTheDark(dark);
                tellApart(looks(telephone, dark ? "dark" : "light"));
            }
        }
    }

    private static void seenAtOnce(Telephone telephone, String where) throws Exception {
        for (var part : List.of(".verdict", ".verdict h1", ".verdict svg")) {
            var box = telephone.box(part);
            assertTrue(box.right() - box.left() >= 48 && box.bottom() - box.top() >= 20, part + " of " + where);
            assertTrue(
                    box.left() >= 0 && box.top() >= 0 && box.right() <= Telephone.WIDTH,
                    part + " of " + where + " stands out: " + box);
            assertTrue(box.bottom() <= Telephone.HEIGHT, part + " of " + where + " is below the fold: " + box);
        }
    }

    /** How a page looks to whoever does not read. */
    private record Look(Color colour, BitSet form) {}

    /** The look of each tone, which all pages of that tone share. */
    private Map<String, Look> looks(Telephone telephone, String scheme) throws Exception {
        var looks = new HashMap<String, Look>();
        for (var name : verdicts.keySet()) {
            telephone.show(written(name, Locale.ENGLISH));
            var picture = telephone.picture(Files.createDirectories(GALLERY).resolve(name + "-360-" + scheme + ".png"));
            var look = new Look(
                    picture.dominating(telephone.box(".verdict")), picture.form(telephone.box(".verdict svg")));
            assertTrue(look.form().cardinality() > 200, name + " shows no sign");
            assertEquals(looks.computeIfAbsent(tone(name), _ -> look), look, name + " is not " + tone(name));
        }
        return looks;
    }

    private static void tellApart(Map<String, Look> looks) {
        assertEquals(Set.of("good", "careful", "bad"), looks.keySet());
        for (var one : looks.entrySet()) {
            for (var other : looks.entrySet()) {
                if (one.getKey().compareTo(other.getKey()) < 0) {
                    var both = one.getKey() + " and " + other.getKey();
                    var degrees = hues(one.getValue().colour(), other.getValue().colour());
                    assertTrue(degrees > 25, both + " are " + degrees + " degrees of hue apart");
                    var share = shared(one.getValue().form(), other.getValue().form());
                    assertTrue(share < 0.7, both + " share " + share + " of their form");
                }
            }
        }
    }

    /** How far two colours are apart on the wheel of colours, in degrees; none is a grey, which has no place there. */
    private static float hues(Color one, Color other) {
        var first = Color.RGBtoHSB(one.getRed(), one.getGreen(), one.getBlue(), null);
        var second = Color.RGBtoHSB(other.getRed(), other.getGreen(), other.getBlue(), null);
        assertTrue(first[1] > 0.5 && second[1] > 0.5, one + " and " + other + " are colours");
        var apart = Math.abs(first[0] - second[0]) * 360;
        return Math.min(apart, 360 - apart);
    }

    /** Which part of what is drawn in either is drawn in both. */
    private static double shared(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        var either = (BitSet) one.clone();
        either.or(other);
        return (double) both.cardinality() / either.cardinality();
    }

    private static String tone(String name) {
        return GOOD.contains(name) ? "good" : CAREFUL.contains(name) ? "careful" : "bad";
    }

    /** As the service writes it; once, for both tests. */
    private String written(String name, Locale language) {
        return WRITTEN.computeIfAbsent(name + " in " + language, _ -> {
            var told = Told.in(Frame.in(language), verdicts.get(name));
            return new String(pages.written(told), UTF_8);
        });
    }

    private static Set<String> wordsOfPrograms(Document page) {
        var words = new HashSet<>(Arrays.asList(page.text().split("[^A-Z_]+")));
        page.select("[title], [aria-label], [alt]")
                .forEach(one -> one.attributes().forEach(told -> words.add(told.getValue())));
        words.retainAll(WORDS_OF_PROGRAMS);
        return words;
    }
}
