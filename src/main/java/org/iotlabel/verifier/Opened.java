package org.iotlabel.verifier;

/**
 * A document whose signature holds.
 *
 * @param records what is known beside it, which a bundle brings along
 * @param how what was checked, in a sentence
 */
record Opened(SignedLabel label, Records records, String how) {}
