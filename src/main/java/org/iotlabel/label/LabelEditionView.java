package org.iotlabel.label;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One time that the signed documents of a label were issued.
 *
 * @param number counted from 1
 * @param at when; of the first, since when the label is in force
 * @param lostKey the key whose loss made it necessary; absent for the first
 * @param links the documents as they were then, by name
 */
record LabelEditionView(int number, Instant at, @Nullable String lostKey, Map<String, String> links) {
    static LabelEditionView first(Label label, Instant at) {
        return new LabelEditionView(1, at, null, links(label.serial(), 1));
    }

    static LabelEditionView of(Serial serial, LabelEdition edition) {
        return new LabelEditionView(edition.number(), edition.at(), edition.lostKey(), links(serial, edition.number()));
    }

    private static Map<String, String> links(Serial serial, int number) {
        var at = "/api/v1/labels/" + serial.value() + "/editions/" + number + "/";
        var links = new TreeMap<String, String>();
        for (var name : LabelDocumentName.values()) {
            links.put(name.fileName(), at + name.fileName());
        }
        LabelProofResource.FILES.forEach(name -> links.put(name, at + name));
        return links;
    }
}
