package org.iotlabel.reference;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.of;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That the words in other languages are set as these languages set theirs (docs/glossary.md). */
class TypographyTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path TRANSLATIONS = Path.of("labels-schema", "translations");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");

    static Stream<Arguments> languages() {
        return Stream.of(
                of("de", "[\"'\u2018\u2019\u00ab\u00bb]|\\d%|\\s[:;?!]"),
                of("fr", "[\"'\u201c\u201d\u201e]|(?<!\u00a0)[:;?!\u00bb%](?!//)|\u00ab(?!\u00a0)"),
                of("es", "[\"'\u2018\u2019\u201c\u201d]|\\d%|\\s[:;?!]"),
                of("nl", "[\"'\u201c\u201d\u201e\u00ab\u00bb]|\\s[:;?!%]|\\b[Uu] heeft\\b"),
                of("pl", "[\"'\u2018\u2019\u201c\u00ab\u00bb]|\\s[:;?!%]"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sign_stands_as_another_language_would_have_it(String tag, String signs) throws IOException {
        var wrong = Pattern.compile(signs);
        var texts = texts(tag);
        assertTrue(texts.size() > 800, texts.size() + " texts");
        var faults = new ArrayList<String>();
        for (var text : texts) {
            var plain = EXPRESSION.matcher(text).replaceAll("0");
            if (wrong.matcher(plain).find()) {
                faults.add(text);
            }
        }
        assertEquals("", faults.stream().collect(joining("\n")));
    }

    private static List<String> texts(String tag) throws IOException {
        var texts = new ArrayList<String>();
        try (var bundles = Files.list(RESOURCES.resolve("messages"))) {
            for (var bundle : bundles.filter(file -> file.toString().endsWith("_" + tag + ".properties"))
                    .sorted()
                    .toList()) {
                texts.addAll(values(bundle));
            }
        }
        texts.addAll(values(RESOURCES.resolve("certificate").resolve(tag + ".properties")));
        try (InputStream in = Files.newInputStream(TRANSLATIONS.resolve("baseline-1.0." + tag + ".json"))) {
            var translation = new JsonMapper().readTree(in);
            translation
                    .findParents("of")
                    .forEach(part -> part.properties().stream()
                            .filter(member -> member.getValue().isTextual()
                                    && !member.getKey().equals("of"))
                            .forEach(member -> texts.add(member.getValue().asText())));
        }
        return texts;
    }

    private static List<String> values(Path file) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .sorted()
                .map(words::getProperty)
                .toList();
    }
}
