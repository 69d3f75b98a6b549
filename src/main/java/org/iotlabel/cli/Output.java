package org.iotlabel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The folder where a walkthrough leaves what it got. */
final class Output {
    private static final Pattern OURS =
            Pattern.compile("(label|seal|qr|status)[-.].+|(attestation|decision|jwks|did)\\.json"
                    + "|bundle\\.zip|ca\\.(pem|crl)|vkey");

    private final Path folder;

    /** A relative folder is one of the project, from wherever the launcher was called. */
    Output(Path folder) throws IOException {
        var home = System.getenv().getOrDefault("LABEL_HOME", "");
        this.folder = Files.createDirectories(Path.of(home).resolve(folder));
    }

    /** Takes away what an earlier walkthrough left, so that no document of another label stands beside a refusal. */
    void forget() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Output::isOurs).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOurs(Path file) {
        return Files.isRegularFile(file)
                && OURS.matcher(file.getFileName().toString()).matches();
    }

    void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
