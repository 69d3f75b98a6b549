package org.iotlabel.label;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.iotlabel.http.SpokenLanguage;

/** In which languages beside English the certificate of a label is made, as settings and the database have them. */
final class CertificateLanguages {
    private CertificateLanguages() {}

    /**
     * Those of the setting; English is always made.
     *
     * @throws IllegalArgumentException for one in which no page is written
     */
    static List<Locale> of(List<String> tags) {
        return tags.stream()
                .map(tag -> SpokenLanguage.called(tag)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "label.label.certificate-languages has " + tag + ", which no page speaks")))
                .filter(language -> !language.equals(Locale.ENGLISH))
                .distinct()
                .toList();
    }

    /** As they are kept: tags with commas between. */
    static String written(List<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(","));
    }

    static List<Locale> read(String written) {
        return Arrays.stream(written.split(","))
                .filter(tag -> !tag.isEmpty())
                .map(Locale::of)
                .toList();
    }
}
