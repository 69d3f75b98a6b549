package org.iotlabel.certification;

import com.fasterxml.jackson.databind.JsonNode;
import org.iotlabel.attestation.Change;
import org.jspecify.annotations.Nullable;

/**
 * A place in a submission that says something else than in the one before.
 *
 * @param place as a path
 * @param before empty where it is new
 * @param now empty where it is gone
 */
record ChangedPlace(String place, String before, String now) {
    private static final int LONGEST = 500;

    static ChangedPlace of(Change change) {
        return new ChangedPlace(
                change.pointer().substring(1).replace("/", " / "), text(change.before()), text(change.after()));
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        var text = value.isTextual() ? value.textValue() : value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
