package org.iotlabel.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a form, as it was sent.
 *
 * @param fields by the names of the fields; files are not among them
 */
public record Typed(Map<String, List<String>> fields) {
    public static final Typed NOTHING = new Typed(Map.of());

    /** As a form hands it back; empty where nothing was sent. */
    public String text(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** The same where there is something in it. */
    public Optional<String> given(String field) {
        return Optional.of(text(field)).filter(text -> !text.isBlank());
    }
}
