package org.iotlabel.scheme;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A member of an object that two versions state differently.
 *
 * @param member its name
 * @param was its value before: the text itself, or the JSON of anything else
 * @param now its value after, likewise
 */
record ChangedMember(String member, String was, String now) {

    static ChangedMember of(String member, JsonNode was, JsonNode now) {
        return new ChangedMember(member, said(was), said(now));
    }

    boolean isChanged() {
        return !was.equals(now);
    }

    private static String said(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
