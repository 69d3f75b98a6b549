package org.iotlabel.scheme;

/**
 * Words that may be in another language than what stands around them (WCAG 2.2, success criterion 3.1.2).
 *
 * @param language as a tag of RFC 5646
 */
public record Worded(String language, String text) {}
