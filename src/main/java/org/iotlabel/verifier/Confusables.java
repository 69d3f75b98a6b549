package org.iotlabel.verifier;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that pass for other names: letters of several alphabets in one word, and signs that nobody sees (after Unicode
 * Technical Standard 39, section 5.1, with the few scripts that share shapes).
 */
final class Confusables {
    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.LISU,
            UnicodeScript.COPTIC);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}]+");

    private Confusables() {}

    /** What is wrong with a name, as the end of a sentence; empty for honest ones. */
    static Optional<String> in(String name) {
        if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c))) {
            return Optional.of("holds signs that nobody sees");
        }
        for (var word : BETWEEN_WORDS.split(name)) {
            var scripts = EnumSet.noneOf(UnicodeScript.class);
            word.codePoints()
                    .mapToObj(UnicodeScript::of)
                    .filter(ALIKE::contains)
                    .forEach(scripts::add);
            if (scripts.size() > 1) {
                return Optional.of("mixes the letters of several alphabets in one word");
            }
            if (!Normalizer.normalize(word, Normalizer.Form.NFKC)
                            .equals(Normalizer.normalize(word, Normalizer.Form.NFC))
                    && word.codePoints().anyMatch(c -> c >= 0xFF00 || c >= 0x1D400)) {
                return Optional.of("uses letters that only look like plain ones");
            }
        }
        return Optional.empty();
    }
}
