package org.iotlabel.frame;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What others chose, such as the name of a product, keeps the order of what stands around it, whichever way it is written: on a page
 * it stands in an element of its own, in a sentence it is isolated.
 */
class IsolatedNamesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java/org/iotlabel");

    /** Elements that find out by themselves which way their text is written, titles, which hold no elements, and tags. */
    private static final Pattern APART = Pattern.compile(
            "<bdi>.*?</bdi>|<title>.*?</title>|<(\\w+)[^>]*dir=\"auto\"[^>]*>.*?</\\1>|\\{#title}.*?\\{/title}|<[^>]*>");

    private static final Pattern CHOSEN =
            Pattern.compile("\\{(?:\\w+\\.)*(?:model|vendor|holder|maker|fileName|name|description|reason|remark)}");

    /** What we call so ourselves. */
    private static final Set<String> OURS = Set.of(
            "label/ownLabel.html {line.name}",
            "oversight/operation.html {check.name}",
            "registry/choice.html {choice.name}");

    /** Words that are heard, or seen over a picture: an attribute holds no elements. */
    private static final Pattern HEARD = Pattern.compile("\\b(?:aria-label|alt|title)=\"([^\"]*)\"");

    /** What stands there as it comes; messages, which the other test reads, have a colon in them. */
    private static final Pattern BARE = Pattern.compile("\\{[a-zA-Z][^{}:/]*(?<!\\.isolated)}");

    /** What we call so ourselves, or was isolated where it was put together. */
    private static final Set<String> HEARD_AS_IT_IS = Set.of(
            "assessment/disagreements.html {line.requirement}",
            "desk/deedsOf.html {deed.words}",
            "desk/deedsOf.html {of}",
            "keys/desk.html {key.called}",
            "label/lostKey.html {label.called}",
            "label/lostKeys.html {line.called}",
            "label/ownLabel.html {form.words}",
            "label/ownLabel.html {line.name}",
            "party/members.html {one.end}",
            "party/relations.html {bond.words}",
            "portal/overview.html {duty.words}");

    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"portal");
    private static final Pattern MESSAGE =
            Pattern.compile("@Message\\(((?:(?!@Message).)*?)\\)\\s+String \\w+\\(([^;]*)\\);", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("String (\\w+)");

    /**
     * What stands in sentences as it is, by the reason why nobody but us wrote it: parameters that mean the same in every bundle, and
     * those of one bundle.
     */
    private static final Map<String, List<String>> AS_IT_IS = Map.of(
            "a moment, a day or a span of time, as the frame writes it",
            List.of(
                    "when",
                    "day",
                    "month",
                    "span",
                    "since",
                    "until",
                    "announced",
                    "deadline",
                    "effort",
                    "AdmissionMessages from",
                    "LostKeyMessages decided",
                    "LostKeyMessages logged",
                    "OperationMessages months",
                    "OperationMessages years",
                    "StandingMessages from"),
            "a number, as the frame writes it",
            List.of("size", "total", "KeyDeskMessages number", "LostKeyMessages done", "StandingMessages levels"),
            "English letters and digits alone, by the rule where it is taken in or made",
            List.of(
                    "algorithm",
                    "baseline",
                    "digest",
                    "kid",
                    "mediaType",
                    "serial",
                    "version",
                    "KeyDeskMessages beginning",
                    "ReportMessages requirement"),
            "our word or code for one of a list of ours",
            List.of(
                    "act",
                    "grade",
                    "outcome",
                    "role",
                    "roles",
                    "state",
                    "verdict",
                    "AuditMessages type",
                    "ConnectionMessages where",
                    "DraftingMessages member",
                    "DraftingMessages what",
                    "DrawMessages result",
                    "JobMessages kind",
                    "JobMessages name",
                    "LabelPageMessages deed",
                    "LabelPageMessages name",
                    "OperationMessages name",
                    "SchemeLabelMessages code",
                    "StandingMessages categories",
                    "WritingMessages kind"));

    @Test
    void what_others_chose_stands_on_every_page_of_the_portal_in_an_element_of_its_own() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(TEMPLATES, ".html")) {
            var page = Files.readString(file);
            if (page.contains("frame.")) {
                // For everybody; there a name may come isolated, as the makers of a list of labels do.
                continue;
            }
            CHOSEN.matcher(APART.matcher(page).replaceAll(""))
                    .results()
                    .map(match -> TEMPLATES.relativize(file) + " " + match.group())
                    .filter(place -> !OURS.contains(place))
                    .forEach(found::add);
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void what_others_chose_is_isolated_where_it_is_heard_and_not_seen() throws IOException {
        var found = new TreeSet<String>();
        for (var file : files(TEMPLATES, ".html")) {
            var page = Files.readString(file);
            if (page.contains("frame.")) {
                continue;
            }
            HEARD.matcher(page)
                    .results()
                    .flatMap(heard -> BARE.matcher(heard.group(1)).results())
                    .map(bare -> TEMPLATES.relativize(file) + " " + bare.group())
                    .forEach(found::add);
        }
        assertEquals(new TreeSet<>(HEARD_AS_IT_IS), found);
    }

    @Test
    void every_text_in_a_sentence_of_the_portal_is_isolated_unless_it_is_ours() throws IOException {
        var ours = AS_IT_IS.values().stream().flatMap(List::stream).collect(toCollection(TreeSet::new));
        var met = new TreeSet<String>();
        var found = new TreeSet<String>();
        var bundles = 0;
        for (var file : files(CODE, "Messages.java")) {
            var code = Files.readString(file);
            if (!BUNDLE.matcher(code).find()) {
                continue;
            }
            bundles++;
            var messages = MESSAGE.matcher(code).results().toList();
            assertEquals(code.split("@Message\\(", -1).length - 1, messages.size(), file + ": some were not read");
            var bundle = file.getFileName().toString().replace(".java", " ");
            messages.stream()
                    .flatMap(IsolatedNamesTest::asTheyAre)
                    .forEach(name -> Stream.of(name, bundle + name)
                            .filter(ours::contains)
                            .findFirst()
                            .ifPresentOrElse(met::add, () -> found.add(bundle + name)));
        }
        assertEquals(Set.of(), found);
        assertEquals(ours, met, "an exception that is none any more");
        assertFalse(bundles < 20, "only " + bundles + " bundles were read");
    }

    /** The texts that a message shows as they come; what it only decides by is not shown. */
    private static Stream<String> asTheyAre(MatchResult message) {
        return TEXT.matcher(message.group(2))
                .results()
                .map(text -> text.group(1))
                .filter(name -> Pattern.compile("\\{[^{}#/]*\\b" + name + "\\b[^{}]*}")
                        .matcher(message.group(1).replace("{" + name + ".isolated}", ""))
                        .find());
    }

    private static List<Path> files(Path place, String end) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
