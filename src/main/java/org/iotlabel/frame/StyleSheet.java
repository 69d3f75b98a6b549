package org.iotlabel.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.iotlabel.signing.Sha256Digest;

/** The style sheets. Browsers keep them for a day without asking, so that another one needs another address. */
public final class StyleSheet {
    private static final int ENOUGH_TO_DIFFER = 8;

    /** The one of every page. */
    public static final String ADDRESS = address("/style/site.css");

    /** What the portal needs beside it. */
    public static final String PORTAL = address("/style/portal.css");

    private StyleSheet() {}

    /** The address of a file of ours that pages load, such as a script: another one with other bytes. */
    public static String address(String path) {
        try (var file = StyleSheet.class.getResourceAsStream("/META-INF/resources" + path)) {
            var digest = Sha256Digest.of(Objects.requireNonNull(file).readAllBytes());
            return path + "?v=" + digest.hex().substring(0, ENOUGH_TO_DIFFER);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
