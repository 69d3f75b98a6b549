package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;

/** What a member says in words. What is no text says nothing: a null above all, which else would be read as the word "null". */
final class JsonText {
    private JsonText() {}

    /** A text; empty where it is none. */
    static String of(JsonNode member) {
        return member.isTextual() ? member.textValue() : "";
    }

    /** A text or a number, as some write versions; empty where it is neither. */
    static String orNumber(JsonNode member) {
        return member.isNumber() ? member.asText() : of(member);
    }

    /** The first of these that is a text and not empty; empty where none is. */
    static String first(JsonNode... members) {
        for (var member : members) {
            if (!of(member).isEmpty()) {
                return of(member);
            }
        }
        return "";
    }

    /** Whether it is a text that says something. */
    static boolean isSaid(JsonNode member) {
        return !of(member).isBlank();
    }
}
