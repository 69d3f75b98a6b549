package org.iotlabel.label;

import java.time.Instant;
import java.util.Arrays;
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
        return new LabelEditionView(1, at, null, links(label, 1));
    }

    static LabelEditionView of(Label label, LabelEdition edition) {
        return new LabelEditionView(edition.number(), edition.at(), edition.lostKey(), links(label, edition.number()));
    }

    private static Map<String, String> links(Label label, int number) {
        var at = "/api/v1/labels/" + label.serial().value() + "/editions/" + number + "/";
        var links = new TreeMap<String, String>();
        Arrays.stream(LabelDocumentName.values())
                .filter(label::has)
                .forEach(name -> links.put(name.fileName(), at + name.fileName()));
        LabelProofResource.FILES.forEach(name -> links.put(name, at + name));
        return links;
    }
}
