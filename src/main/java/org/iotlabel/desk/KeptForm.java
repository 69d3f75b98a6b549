package org.iotlabel.desk;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form that was not taken, to be handed back.
 *
 * @param texts by the names of the fields
 * @param file the field of a file, which no page can hand back; empty where the form has none
 */
record KeptForm(Map<String, List<String>> texts, String file) {
    static final KeptForm NOTHING = new KeptForm(Map.of(), "");

    boolean isNothing() {
        return texts.isEmpty();
    }
}
