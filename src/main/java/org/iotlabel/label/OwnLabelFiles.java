package org.iotlabel.label;

import static org.iotlabel.label.LabelSection.pageWords;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The files of a vendor's label that are for the same use.
 *
 * @param id of the heading in the page
 * @param what what they are for
 */
record OwnLabelFiles(String id, String heading, String what, List<Line> lines) {
    /** A thing with the forms in which it can be had. */
    record Line(String name, String what, List<Form> forms) {
        public boolean isSingle() {
            return forms.size() == 1;
        }
    }

    /** One file. */
    record Form(String href, String words, String file) {}

    /** All that there are among the links of a label. */
    static List<OwnLabelFiles> of(Map<String, String> links) {
        return Arrays.stream(OwnLabelFile.Use.values())
                .map(use -> new OwnLabelFiles(
                        use.name().toLowerCase(java.util.Locale.ROOT),
                        pageWords().use(use),
                        pageWords().useWhat(use),
                        lines(use, links)))
                .toList();
    }

    private static List<Line> lines(OwnLabelFile.Use use, Map<String, String> links) {
        return Arrays.stream(OwnLabelFile.values())
                .filter(one -> one.use() == use)
                .map(one -> new Line(pageWords().file(one), pageWords().fileWhat(one), forms(one, links)))
                .filter(line -> !line.forms().isEmpty())
                .toList();
    }

    private static List<Form> forms(OwnLabelFile one, Map<String, String> links) {
        return one.names().stream()
                .filter(links::containsKey)
                .map(name -> new Form(links.getOrDefault(name, ""), pageWords().form(name), name))
                .toList();
    }
}
