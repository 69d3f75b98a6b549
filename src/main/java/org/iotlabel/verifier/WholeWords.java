package org.iotlabel.verifier;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole words of Cyrillic or Greek letters that read as plain ones (whole-script confusables, Unicode Technical Standard 39
 * section 4). Honest names have such words too, so what stands around them decides: among Latin words they are a
 * disguise, beside words that can only be Cyrillic or Greek they are not.
 */
final class WholeWords {
    /** Letters of one shape with Latin ones (confusables.txt). */
    private static final String SAME =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04CF\u051B\u051D\u04BB\u0475"
                    + "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04AE\u051A\u051C"
                    + "\u03BF\u03BD\u03B1\u03B9\u03C1\u03C5\u03B3\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

    /** Small letters with the shape of Latin capitals, or nearly; a few of them go unnoticed in a word. */
    private static final String NEARLY = "\u0432\u043A\u043C\u043D\u0442\u03BA\u03C4\u03B5\u03C7\u03B7";

    private static final int FEW = 4;

    private WholeWords() {}

    /** Whether a name has a word that passes for a Latin one. */
    static boolean passFor(String name, List<String> beside) {
        if (words(name).noneMatch(WholeWords::looksLatin) || words(name).anyMatch(WholeWords::isOther)) {
            return false;
        }
        if (words(name).anyMatch(WholeWords::isLatin)) {
            return true;
        }
        var others = beside.stream().flatMap(WholeWords::words).toList();
        return others.stream().anyMatch(WholeWords::isLatin) && others.stream().noneMatch(WholeWords::isOther);
    }

    /** The letters of each word that has at least two. */
    private static Stream<int[]> words(String name) {
        return Arrays.stream(name.split("[\\s\\p{P}]+"))
                .map(word -> word.codePoints().filter(Character::isLetter).toArray())
                .filter(letters -> letters.length > 1);
    }

    private static boolean isLatin(int[] letters) {
        return Arrays.stream(letters).allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    }

    private static boolean looksLatin(int[] letters) {
        var nearly = count(letters, NEARLY);
        return count(letters, SAME) + nearly == letters.length && nearly * FEW <= letters.length;
    }

    private static long count(int[] letters, String among) {
        return Arrays.stream(letters).filter(c -> among.indexOf(c) >= 0).count();
    }

    /** Of another alphabet for everybody to see. */
    private static boolean isOther(int[] letters) {
        return !looksLatin(letters)
                && Arrays.stream(letters)
                        .mapToObj(UnicodeScript::of)
                        .anyMatch(script -> script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK);
    }
}
