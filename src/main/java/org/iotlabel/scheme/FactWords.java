package org.iotlabel.scheme;

/**
 * What a fact of the containment grade says.
 *
 * @param language of the words, as a tag of RFC 5646
 * @param consumer what it means at home, in one sentence
 */
record FactWords(String language, String title, String question, String consumer) {}
