package org.iotlabel.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which language somebody is spoken to: the one that they like best of those that we speak (RFC 9110 section 12.5.4
 * and RFC 4647 section 3.4), else English.
 */
public final class SpokenLanguage {
    /** A new language is one more entry here, and a file for each message bundle. */
    public static final List<Locale> ALL =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"), Locale.of("nl"), Locale.of("pl"));

    /** No honest browser names more, and the ranges are compared with each other. */
    private static final int LONGEST = 500;

    private SpokenLanguage() {}

    /** The language of that tag, however it is spelt; empty for one that we do not speak. */
    public static Optional<Locale> called(String tag) {
        return ALL.stream()
                .filter(one -> one.toLanguageTag().equalsIgnoreCase(tag.strip()))
                .findAny();
    }

    /** Never fails: a header that cannot be read names no wish. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
            return Locale.ENGLISH;
        }
        try {
            var wishes = Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(wish -> wish.getWeight() > 0)
                    .toList();
            var found = Locale.lookup(wishes, ALL);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }
}
