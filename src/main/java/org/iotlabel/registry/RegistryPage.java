package org.iotlabel.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.frame.Faults;
import org.iotlabel.frame.Frame;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelQuery;
import org.iotlabel.paging.Page;

/**
 * What somebody looked for, and a page of what was found.
 *
 * @param text the words of the search
 * @param vendor the words of the holder's or maker's name
 * @param gtin the trade number; empty where none is looked for
 * @param choices what can be chosen, and what is
 * @param narrowed whether more than words is looked for
 * @param only whose labels alone are looked for
 * @param lines a page of what was found
 * @param next the address of the page after this one; empty on the last
 * @param first the address of the first page; empty there
 * @param mistyped the address of the page that says what is wrong with a serial; empty where none may have been meant
 * @param table the address of all that was found as a table
 * @param faults why nothing was looked for
 */
record RegistryPage(
        String text,
        String vendor,
        String gtin,
        Choices choices,
        boolean narrowed,
        List<Only> only,
        List<LabelLine> lines,
        String next,
        String first,
        String mistyped,
        String table,
        Faults faults) {
    /**
     * That only labels of somebody are looked for.
     *
     * @param name of the parameter
     * @param path of the page of whoever it is
     */
    record Only(String name, UUID key, String path) {}

    private static List<Only> only(LabelQuery query) {
        return Stream.concat(
                        query.holders().stream()
                                .flatMap(Set::stream)
                                .map(key -> new Only("holder", key, "/vendors/" + key)),
                        query.assessor().stream().map(key -> new Only("assessor", key, "/assessors/" + key)))
                .toList();
    }

    static RegistryPage of(RegistrySearch search, Page<IssuedLabel> found, Frame frame, boolean isFirst, int year) {
        var query = search.query();
        var next = found.nextPageToken();
        return new RegistryPage(
                query.text().orElse(""),
                query.vendor().orElse(""),
                query.gtin().orElse(""),
                Choices.of(search, frame.language(), year),
                search.isNarrowed(),
                only(query),
                found.items().stream()
                        .map(label -> LabelLine.of(label, frame.language()))
                        .toList(),
                next == null
                        ? ""
                        : frame.keeping("pageToken", Optional.of(next)).here(),
                isFirst ? "" : "/registry" + frame.here(),
                search.onlyMistyped().map(typed -> frame.to("/" + typed)).orElse(""),
                "/registry.csv" + frame.here(),
                Faults.NONE);
    }

    /** Where nothing could be looked for. */
    static RegistryPage refused(RegistrySearch search, Choices choices, Faults faults) {
        var query = search.query();
        return new RegistryPage(
                query.text().orElse(""),
                query.vendor().orElse(""),
                query.gtin().orElse(""),
                choices,
                true,
                only(query),
                List.of(),
                "",
                "",
                "",
                "",
                faults);
    }
}
