package org.iotlabel.desk;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form that was not taken, to be handed back.
 *
 * @param texts by the names of the fields
 * @param file the field of a file, which no page can hand back; empty where the form has none
 * @param isLost whether something was sent that cannot be handed back
 */
record KeptForm(Map<String, List<String>> texts, String file, boolean isLost) {
    static final KeptForm NOTHING = new KeptForm(Map.of(), "");
    static final KeptForm LOST = new KeptForm(Map.of(), "", true);

    KeptForm(Map<String, List<String>> texts, String file) {
        this(texts, file, false);
    }

    boolean isNothing() {
        return texts.isEmpty();
    }
}
