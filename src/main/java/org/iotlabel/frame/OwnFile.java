package org.iotlabel.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.iotlabel.signing.Sha256Digest;

/** The style sheets, and the scripts of pages. Browsers keep them for a day without asking, so that another one needs another address. */
public final class OwnFile {
    private static final int ENOUGH_TO_DIFFER = 8;
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private OwnFile() {}

    /** The address of the file at that path, with the beginning of its digest. */
    public static String address(String path) {
        return ADDRESSES.computeIfAbsent(path, file -> file + "?v=" + version(file));
    }

    private static String version(String path) {
        try (var file = OwnFile.class.getResourceAsStream("/META-INF/resources" + path)) {
            return Sha256Digest.of(Objects.requireNonNull(file).readAllBytes())
                    .hex()
                    .substring(0, ENOUGH_TO_DIFFER);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
