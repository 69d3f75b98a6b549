package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of the certificate in one language, from {@code certificate/xx.properties}. They are read without the machinery of
 * the pages: a certificate is drawn by plain code.
 */
final class CertificatePhrases {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Map<Locale, CertificatePhrases> ALL = new ConcurrentHashMap<>();

    private final ResourceBundle phrases;

    private CertificatePhrases(Locale language) {
        var file = "/certificate/" + language.toLanguageTag() + ".properties";
        try (var in = Objects.requireNonNull(CertificatePhrases.class.getResourceAsStream(file), file)) {
            phrases = new PropertyResourceBundle(new InputStreamReader(in, UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    static CertificatePhrases in(Locale language) {
        return ALL.computeIfAbsent(language, CertificatePhrases::new);
    }

    /** The phrase with these values in its places; what looks like a place in a value is none. */
    String say(String phrase, Object... values) {
        return PLACE.matcher(phrases.getString(phrase))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** The phrase of a name that is one of several. */
    String say(String phrase, Enum<?> name) {
        return say(phrase + "." + name.name());
    }
}
