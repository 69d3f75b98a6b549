package org.iotlabel.drawing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says of itself, beside what is seen.
 *
 * @param title in a few words
 * @param description for those who cannot see it, and for whoever asks what it was made of
 */
public record Caption(String title, String description) {
    public Caption {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
    }

    /** Text for the inside of an XML element. */
    static String escaped(@Nullable String text) {
        return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
