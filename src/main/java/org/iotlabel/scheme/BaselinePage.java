package org.iotlabel.scheme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.iotlabel.frame.Frame;

/**
 * A baseline as its readable page shows it.
 *
 * @param levels the requirements by level, lowest first
 * @param catalogues how each provision of other schemes is answered
 */
record BaselinePage(
        BaselineView edition, BaselineDocument document, List<LevelSection> levels, List<CatalogueSection> catalogues) {

    /** A level and what it adds to the one below. */
    record LevelSection(Level level, List<Asked> requirements) {}

    /** @param condition for which devices, in words */
    record Asked(Requirement requirement, String condition) {}

    record CatalogueSection(Catalogue catalogue, List<Row> rows) {}

    /**
     * @param answeredBy the requirements that answer the provision, by id
     * @param reason why none does; empty where one does
     */
    record Row(String ref, String gist, List<String> answeredBy, String reason) {}

    /** The address of the version. */
    public String path() {
        return BaselinePaths.of(document);
    }

    /** The address of a part of it: a requirement by its id, or another page by its name. */
    public String at(String part) {
        return BaselinePaths.of(document, part);
    }

    /** The announced last day, as the language of the frame writes it; empty where none is announced. */
    public String lastDay(Frame frame) {
        return edition.sunsetOn().map(frame::day).orElse("");
    }

    static BaselinePage of(Baseline baseline) {
        BaselineDocument document = BaselineDocument.read(baseline.canonical());
        return new BaselinePage(
                BaselineView.of(baseline, List.of()),
                document,
                document.levels().stream()
                        .map(level -> new LevelSection(level, asked(document, level)))
                        .toList(),
                catalogues(document));
    }

    static List<Asked> asked(BaselineDocument document, Level level) {
        return document.requirements().stream()
                .filter(one -> one.level() == level.number())
                .map(one -> asked(document, one))
                .toList();
    }

    static Asked asked(BaselineDocument document, Requirement requirement) {
        return new Asked(requirement, Explanation.condition(document, requirement.applicability()));
    }

    private static List<CatalogueSection> catalogues(BaselineDocument document) {
        Map<ProvisionRef, List<String>> answered = document.requirements().stream()
                .flatMap(one -> one.provisions().stream().map(provision -> Map.entry(provision, one.id())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return document.catalogues().stream()
                .map(catalogue -> new CatalogueSection(
                        catalogue,
                        catalogue.refs().stream()
                                .map(entry -> row(document, answered, catalogue, entry))
                                .toList()))
                .toList();
    }

    private static Row row(
            BaselineDocument document,
            Map<ProvisionRef, List<String>> answered,
            Catalogue catalogue,
            Catalogue.Entry entry) {
        ProvisionRef provision = catalogue.provision(entry);
        String reason = document.notCovered().stream()
                .filter(one -> one.provision().equals(provision))
                .map(NotCovered::reason)
                .findFirst()
                .orElse("");
        return new Row(entry.ref(), entry.gist(), answered.getOrDefault(provision, List.of()), reason);
    }
}
