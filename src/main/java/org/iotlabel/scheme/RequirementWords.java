package org.iotlabel.scheme;

/**
 * What a requirement says to a buyer. What it demands is its English text, which is not translated.
 *
 * @param language of the words, as a tag of RFC 5646
 * @param consumer what it means, in one sentence
 * @param why the harm it prevents
 */
public record RequirementWords(String language, String title, String consumer, String why) {}
