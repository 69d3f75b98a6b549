package org.iotlabel.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"portal");
    private static final Pattern MESSAGE =
            Pattern.compile("@Message\\(((?:(?!@Message).)*?)\\)\\s+String \\w+\\(([^;]*)\\);", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("\\{(model|vendor|organisation|who|by|body|place|left|right)}");

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
    void what_others_chose_is_isolated_in_every_sentence_of_the_portal() throws IOException {
        var found = new ArrayList<String>();
        var bundles = 0;
        for (var file : files(CODE, "Messages.java")) {
            var code = Files.readString(file);
            if (BUNDLE.matcher(code).find()) {
                bundles++;
                MESSAGE.matcher(code)
                        .results()
                        .flatMap(message -> NAMED.matcher(message.group(1))
                                .results()
                                .filter(name -> message.group(2).contains("String " + name.group(1))))
                        .map(name -> file.getFileName() + " " + name.group())
                        .forEach(found::add);
            }
        }
        assertEquals("", String.join("\n", found));
        assertFalse(bundles < 20, "only " + bundles + " bundles were read");
    }

    private static List<Path> files(Path place, String end) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
