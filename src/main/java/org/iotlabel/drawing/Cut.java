package org.iotlabel.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.librepdf.openpdf.fonts.Liberation;

/** The cuts of Liberation in use (SIL Open Font License 1.1): Latin, Greek, Cyrillic and Hebrew letters. */
public enum Cut {
    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf"),
    MONO("LiberationMono-Regular.ttf"),
    MONO_BOLD("LiberationMono-Bold.ttf");

    private final String file;
    private final byte[] content;

    Cut(String file) {
        this.file = file;
        this.content = read("/liberation/" + file);
    }

    private static byte[] read(String resource) {
        try (var in = Objects.requireNonNull(Liberation.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The name of the font file. */
    public String file() {
        return file;
    }

    /** The font file, TrueType. */
    public byte[] content() {
        return content.clone();
    }
}
