package org.iotlabel.desk;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param legend what they have in common; empty where the page says it
 * @param lead what to know before filling them in
 * @param folded whether they are folded away until they are wanted
 */
public record Fieldset(String legend, String lead, boolean folded, List<Field> fields) {
    public static Fieldset of(String legend, Field... fields) {
        return new Fieldset(legend, "", false, List.of(fields));
    }

    public static Fieldset of(Field... fields) {
        return of("", fields);
    }

    public Fieldset lead(String words) {
        return new Fieldset(legend, words, folded, fields);
    }

    /** Folded away, unless something is filled in or wrong. */
    public Fieldset foldedWhenBlank() {
        var blank = fields.stream()
                .allMatch(one ->
                        one.isHidden() || one.value().isEmpty() && one.error().isEmpty());
        return new Fieldset(legend, lead, blank, fields);
    }
}
