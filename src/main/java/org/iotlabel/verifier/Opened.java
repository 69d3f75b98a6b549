package org.iotlabel.verifier;

/**
 * A document that could be opened.
 *
 * @param records what is known beside it, which a bundle brings along
 * @param how what was checked, in a sentence
 * @param caution what the sentence warns of, as a code; empty where the document itself was checked
 */
record Opened(SignedLabel label, Records records, String how, String caution) {
    /** Only a code was read: whatever stands around it may be invented. */
    private static final String CODE_ONLY = "CODE_ONLY";

    Opened(SignedLabel label, Records records, String how) {
        this(label, records, how, "");
    }

    /** The same, found by a code on something that nobody signed. */
    Opened on(String carrier) {
        return new Opened(
                label,
                records,
                carrier + " itself is not verified, nor what is printed on it: only its code was read. " + how,
                CODE_ONLY);
    }
}
