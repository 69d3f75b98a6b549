package org.iotlabel.scheme;

/**
 * What a question says.
 *
 * @param language of the words, as a tag of RFC 5646
 * @param yes the answer as a clause
 * @param no the opposite clause
 */
record FeatureWords(String language, String question, String help, String yes, String no) {
    /** The answer in words. */
    String said(boolean answer) {
        return answer ? yes : no;
    }
}
