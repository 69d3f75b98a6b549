package org.iotlabel.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.iotlabel.signing.Sha256Digest;

/** The one style sheet. Browsers keep it for a day without asking, so that another one needs another address. */
final class StyleSheet {
    static final String PATH = "/style/site.css";
    static final String ADDRESS = PATH + "?v=" + version();

    private static final int ENOUGH_TO_DIFFER = 8;

    private StyleSheet() {}

    private static String version() {
        try (var file = StyleSheet.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            return Sha256Digest.of(Objects.requireNonNull(file).readAllBytes())
                    .hex()
                    .substring(0, ENOUGH_TO_DIFFER);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
