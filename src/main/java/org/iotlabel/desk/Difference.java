package org.iotlabel.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field in which two people wrote different things.
 *
 * @param href the field on the page; empty where the visitor's form has no such field, as of a row that only the other one wrote
 * @param yours what the visitor typed, in words; empty where nothing; of a long text the passage that differs
 * @param theirs what is there now, in the same way
 * @param isSource whether both stand here as they are written in a document, and not in words
 */
public record Difference(String href, String label, String yours, String theirs, boolean isSource) {
    /** Of words. */
    public Difference(String href, String label, String yours, String theirs) {
        this(href, label, yours, theirs, false);
    }

    /**
     * The fields of a form that differ from those of the same form with other values, and then those that only the other one has.
     * They are held against each other by their names: a row more or less moves all that stands below it.
     */
    static List<Difference> between(List<Field> yours, List<Field> theirs) {
        var there = named(theirs);
        var here = named(yours);
        return Stream.concat(
                        yours.stream().map(field -> of(field, told(there, field.name()))),
                        theirs.stream()
                                .filter(field -> !here.containsKey(field.name()))
                                .map(field -> new Difference("", field.label(), "", told(field))))
                .filter(one -> !one.yours.equals(one.theirs))
                .map(Difference::narrowed)
                .toList();
    }

    /** Of long texts only the passages that differ. */
    public Difference narrowed() {
        return new Difference(href, label, Passage.of(yours, theirs), Passage.of(theirs, yours), isSource);
    }

    private static Map<String, Field> named(List<Field> fields) {
        return fields.stream().collect(Collectors.toMap(Field::name, Function.identity(), (first, _) -> first));
    }

    private static Difference of(Field yours, String theirs) {
        return new Difference("#" + yours.id(), yours.label(), told(yours), theirs);
    }

    private static String told(Map<String, Field> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(Difference::told).orElse("");
    }

    /** In the order of the options, so that what was chosen in another order is the same; browsers end lines in a way of their own,
     * and what is kept is kept without blanks around it. */
    private static String told(Field field) {
        return field.options().isEmpty()
                ? field.value().replace("\r\n", "\n").strip()
                : field.options().stream()
                        .filter(field::isChosen)
                        .map(Option::words)
                        .collect(Collectors.joining("\n"));
    }
}
