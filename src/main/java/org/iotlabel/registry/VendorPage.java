package org.iotlabel.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iotlabel.frame.Isolated;
import org.iotlabel.frame.Words;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelMessages;
import org.iotlabel.paging.Page;

/**
 * What is shown of a vendor.
 *
 * @param country by its name
 * @param states how many labels stand where, each with its word
 * @param lines the labels that were decided last
 * @param all the address of all its labels
 * @param whole whether the lines are all of them
 */
record VendorPage(
        VendorView vendor, String country, List<State> states, List<LabelLine> lines, String all, boolean whole) {
    /** How many labels stand somewhere. */
    record State(String word, long labels) {}

    static VendorPage of(VendorView vendor, Page<IssuedLabel> newest, Locale language) {
        var words = Words.in(language, LabelMessages.class);
        return new VendorPage(
                vendor,
                Countries.name(vendor.country(), language),
                vendor.states().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new State(words.state(one.getKey()), one.getValue()))
                        .toList(),
                newest.items().stream()
                        .map(label -> LabelLine.of(label, language))
                        .toList(),
                "/registry?holder=" + vendor.id(),
                newest.nextPageToken() == null);
    }

    /** The name as it stands in a sentence. */
    public String called() {
        return Isolated.of(vendor.name());
    }

    /** The address of the page. */
    public String path() {
        return "/vendors/" + vendor.id();
    }
}
