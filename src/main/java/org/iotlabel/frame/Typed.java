package org.iotlabel.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a form, as it was sent.
 *
 * @param fields by the names of the fields; files are not among them
 * @param lost whether there may have been more, which was refused before it was read
 */
public record Typed(Map<String, List<String>> fields, boolean lost) {
    /** Where nothing of it was read. */
    public static final Typed LOST = new Typed(Map.of(), true);

    public static Typed of(Map<String, List<String>> fields) {
        return new Typed(fields, false);
    }

    /** As a form hands it back; empty where nothing was sent. */
    public String text(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** The same where there is something in it. */
    public Optional<String> given(String field) {
        return Optional.of(text(field)).filter(text -> !text.isBlank());
    }
}
