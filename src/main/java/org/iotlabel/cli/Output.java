package org.iotlabel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder where a walkthrough leaves what it got. */
final class Output {
    private final Path folder;

    /** A relative folder is one of the project, from wherever the launcher was called. */
    Output(Path folder) throws IOException {
        var home = System.getenv().getOrDefault("LABEL_HOME", "");
        this.folder = Files.createDirectories(Path.of(home).resolve(folder));
    }

    void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
