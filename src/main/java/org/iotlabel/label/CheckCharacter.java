package org.iotlabel.label;

/**
 * The last character of a serial, computed from the others so that slips are noticed.
 *
 * <p>The 32 characters stand for the elements of the field GF(2^5) with the primitive polynomial x^5 + x^2 + 1. The
 * character at place i, counted from the check character (place 0) to the left, is multiplied by x^i, and the sum over
 * all places must be zero: a Reed-Solomon code with one check symbol (I. Reed, G. Solomon, "Polynomial Codes over Certain
 * Finite Fields", 1960). Because the multipliers of up to 31 places are all different and none is zero,
 *
 * <ul>
 *   <li>a single wrong character e is always noticed: e times x^i is not zero;
 *   <li>a swap of any two different characters is always noticed, neighbours or not: (a - b)(x^i - x^j) is not zero.
 * </ul>
 *
 * Of all other mistakes, one in 32 goes unnoticed.
 */
final class CheckCharacter {

    /** Crockford's Base32: digits and capitals without I, L, O and U. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int REDUCTION = 0b100101;
    private static final int OVERFLOW = 0b100000;

    private CheckCharacter() {}

    /** The character to be put behind these. */
    static char of(CharSequence characters) {
        // In a field of characteristic two the sum is its own negative, so it closes itself to zero.
        return ALPHABET.charAt(timesX(sum(characters)));
    }

    /** Whether all characters are of the alphabet and the last one fits the others. */
    static boolean holds(CharSequence characters) {
        return characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && sum(characters) == 0;
    }

    // Horner's scheme: the rightmost character ends at x^0.
    private static int sum(CharSequence characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum = timesX(sum) ^ ALPHABET.indexOf(characters.charAt(i));
        }
        return sum;
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return (shifted & OVERFLOW) == 0 ? shifted : shifted ^ REDUCTION;
    }
}
