package org.iotlabel.reference;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.iotlabel.architecture.OurClasses;
import org.iotlabel.http.SpokenLanguage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of all pages. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern CASE = Pattern.compile("\\{#(is '?[A-Z_]+'?|else)}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final List<String> READ_OUT = List.of("alt", "aria-label", "placeholder", "title");

    @ParameterizedTest
    @MethodSource("bundles")
    void no_language_misses_a_message_or_a_parameter_of_one(String bundle) {
        var english = messages(bundle, Locale.ENGLISH);
        assertFalse(english.isEmpty());
        SpokenLanguage.ALL.forEach(language -> {
            var there = messages(bundle, language);
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(there.keySet()), language.toString());
            english.forEach((key, text) -> {
                assertFalse(there.get(key).isBlank(), language + " " + key);
                assertEquals(parameters(text), parameters(there.get(key)), language + " " + key);
                assertEquals(cases(text), cases(there.get(key)), language + " " + key);
            });
        });
    }

    @Test
    void every_message_that_is_declared_is_written_and_no_other() {
        var declared = OurClasses.all().stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Message.class) && !isOfPortal(method))
                .map(method -> method.getName())
                .collect(toCollection(TreeSet::new));
        var written = bundles().stream()
                .flatMap(bundle -> messages(bundle, Locale.ENGLISH).keySet().stream())
                .collect(toCollection(TreeSet::new));
        assertEquals(declared, written);
    }

    /** The portal speaks one language for now, whose words stand beside their names (ADR 048). */
    private static boolean isOfPortal(JavaMethod method) {
        var written = !method.getAnnotationOfType(Message.class).value().equals(Message.DEFAULT_VALUE);
        var portal = method.getOwner()
                .getAnnotationOfType(MessageBundle.class)
                .value()
                .startsWith("portal");
        assertEquals(portal, written, method.getFullName());
        return portal;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_holds_words_of_its_own(Path template) throws IOException {
        var page = Jsoup.parse(EXPRESSION.matcher(Files.readString(template)).replaceAll(""));
        // What is typed as it stands is the same in every language.
        page.select("code, pre").remove();
        var words = new ArrayList<String>();
        page.getAllElements().forEach(element -> {
            words.add(element.ownText());
            READ_OUT.forEach(attribute -> words.add(element.attr(attribute)));
            // What scripts say.
            element.dataset().values().stream()
                    .filter(value -> value.strip().contains(" "))
                    .forEach(words::add);
        });
        words.removeIf(word -> word.chars().noneMatch(Character::isLetter));
        assertEquals(List.of(), words);
    }

    /** Such as the other branch of {@code {name ?: 'Not known'}}: names that programs read have no blanks and no capital. */
    @ParameterizedTest
    @MethodSource("templates")
    void no_expression_holds_words_of_its_own(Path template) throws IOException {
        var words = EXPRESSION
                .matcher(Files.readString(template))
                .results()
                .flatMap(one -> LITERAL.matcher(one.group()).results())
                .map(one -> one.group(1))
                .filter(literal -> literal.matches(".*\\p{L}.*") && literal.matches("\\p{Lu}\\p{Ll}.*|.*\\s.*"))
                .toList();
        assertEquals(List.of(), words);
    }

    static List<String> bundles() {
        return names(MESSAGES).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("_en.properties"))
                .map(name -> name.replace("_en.properties", ""))
                .toList();
    }

    static List<Path> templates() {
        return names(TEMPLATES);
    }

    private static List<Path> names(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Map<String, String> messages(String bundle, Locale language) {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(MESSAGES.resolve(bundle + "_" + language.toLanguageTag() + ".properties"))) {
            properties.load(reader);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return properties.stringPropertyNames().stream()
                .collect(java.util.stream.Collectors.toMap(name -> name, properties::getProperty));
    }

    /** The cases of a message with a choice: a constant that a translator left out would get the words of another one. */
    private static TreeSet<String> cases(String text) {
        return CASE.matcher(text).results().map(one -> one.group()).collect(toCollection(TreeSet::new));
    }

    private static TreeSet<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(one -> one.group(1)).collect(toCollection(TreeSet::new));
    }
}
