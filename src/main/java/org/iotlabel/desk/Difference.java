package org.iotlabel.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A field in which two people wrote different things.
 *
 * @param href the field on the page
 * @param yours what the visitor typed, in words; empty where nothing
 * @param theirs what is there now
 */
public record Difference(String href, String label, String yours, String theirs) {
    /** The fields of a form that differ from those of the same form with other values. */
    static List<Difference> between(List<Field> yours, List<Field> theirs) {
        return IntStream.range(0, Math.min(yours.size(), theirs.size()))
                .mapToObj(at -> of(yours.get(at), theirs.get(at)))
                .filter(one -> !one.yours.equals(one.theirs))
                .toList();
    }

    private static Difference of(Field yours, Field theirs) {
        return new Difference("#" + yours.id(), yours.label(), told(yours), told(theirs));
    }

    /** In the order of the options, so that what was chosen in another order is the same. */
    private static String told(Field field) {
        return field.options().isEmpty()
                ? field.value()
                : field.options().stream()
                        .filter(field::isChosen)
                        .map(Option::words)
                        .collect(Collectors.joining("\n"));
    }
}
