package org.iotlabel.registry;

import java.util.List;
import java.util.Optional;
import org.iotlabel.frame.Frame;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelQuery;
import org.iotlabel.paging.Page;

/**
 * What somebody looked for, and a page of what was found.
 *
 * @param text the words of the search
 * @param vendor the words of the holder's or maker's name
 * @param choices what can be chosen, and what is
 * @param narrowed whether more than words is looked for
 * @param lines a page of what was found
 * @param next the address of the page after this one; empty on the last
 * @param first the address of the first page; empty there
 * @param table the address of all that was found as a table
 */
record RegistryPage(
        String text,
        String vendor,
        Choices choices,
        boolean narrowed,
        List<LabelLine> lines,
        String next,
        String first,
        String table) {
    static RegistryPage of(RegistrySearch search, Page<IssuedLabel> found, Frame frame, boolean isFirst, int year) {
        var query = search.query();
        var next = found.nextPageToken();
        return new RegistryPage(
                query.text().orElse(""),
                query.vendor().orElse(""),
                Choices.of(search, frame.language(), year),
                !query.equals(LabelQuery.called(query.text())),
                found.items().stream()
                        .map(label -> LabelLine.of(label, frame.language()))
                        .toList(),
                next == null
                        ? ""
                        : frame.keeping("pageToken", Optional.of(next)).here(),
                isFirst ? "" : "/registry" + frame.here(),
                "/registry.csv" + frame.here());
    }
}
