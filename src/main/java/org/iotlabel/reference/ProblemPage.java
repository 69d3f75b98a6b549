package org.iotlabel.reference;

import java.util.List;

/**
 * One kind of problem, for people.
 *
 * @param slug the last part of its address
 * @param title what the page is called
 * @param occasions with which status and title it comes; more than one where features share the kind
 * @param explanation in pieces
 */
record ProblemPage(String slug, String title, List<Occasion> occasions, List<Piece> explanation) {
    /** How it comes. */
    record Occasion(int status, String title) {}

    /** Some words of a sentence, or a name as the API has it. */
    record Piece(String text, boolean isName) {}
}
