package org.iotlabel.scheme;

/**
 * A yes/no question whose answer decides which requirements apply.
 *
 * @param id the word that expressions use, lower case with hyphens
 * @param kind whether it asks about the device or about a circumstance
 * @param question as it is put to the vendor
 * @param help how to find the answer
 * @param yes the answer as a clause, such as "the device has a password login"
 * @param no the opposite clause, such as "the device has no password login"
 */
public record Feature(String id, FeatureKind kind, String question, String help, String yes, String no) {

    /** The answer in words. */
    public String said(boolean answer) {
        return answer ? yes : no;
    }
}
