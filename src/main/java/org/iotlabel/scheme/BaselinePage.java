package org.iotlabel.scheme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a version says beside its requirements, for readers: the questions, the score, and how other schemes are answered.
 *
 * @param words in the language of the reader
 * @param catalogues how each provision of other schemes is answered
 */
record BaselinePage(BaselineDocument document, BaselineWords words, List<CatalogueSection> catalogues) {
    /** A question by its id. */
    record Question(String id, FeatureWords said) {}

    /** A fact of the containment grade. */
    record Fact(String id, FactWords said, int weight) {}

    /**
     * What a grade takes.
     *
     * @param atLeast the share of the weight that must hold, in percent
     * @param needed the facts that must hold
     */
    record GradeLine(Grade grade, int atLeast, List<Fact> needed) {}

    record CatalogueSection(Catalogue catalogue, List<Row> rows) {}

    /**
     * @param answeredBy the requirements that answer the provision, by id
     * @param reason why none does; empty where one does
     */
    record Row(String ref, String gist, List<String> answeredBy, String reason) {}

    static BaselinePage of(BaselineDocument document, Locale language) {
        return new BaselinePage(document, BaselineWords.in(language), catalogues(document));
    }

    public Worded title() {
        return words.title(document);
    }

    /** How the score is made. */
    public ScoringWords rule() {
        return ScoringWords.of(words.scoring(document));
    }

    public List<Question> questions() {
        return document.features().stream()
                .map(one -> new Question(one.id(), words.of(one)))
                .toList();
    }

    public List<Fact> facts() {
        return document.containment().facts().stream()
                .map(one -> new Fact(one.id(), words.of(one), one.weight()))
                .toList();
    }

    /** What each grade takes, the best first. */
    public List<GradeLine> grades() {
        var facts = facts();
        return document.containment().grades().stream()
                .map(rule -> new GradeLine(
                        rule.grade(),
                        rule.atLeast(),
                        facts.stream()
                                .filter(fact -> rule.requires().contains(fact.id()))
                                .toList()))
                .toList();
    }

    /** The address of the version. */
    public String path() {
        return BaselinePaths.of(document);
    }

    /** The address of a part of it: a requirement by its id, or another page by its name. */
    public String at(String part) {
        return BaselinePaths.of(document, part);
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
