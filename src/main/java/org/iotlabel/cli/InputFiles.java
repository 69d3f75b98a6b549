package org.iotlabel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.iotlabel.label.Serial;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.Artefacts;
import org.iotlabel.verifier.FileKind;

/**
 * What stands on the command line: files that are checked, files that others are checked by, and serials.
 *
 * @param artefacts what is checked
 * @param contents all files
 */
record InputFiles(List<Named> artefacts, List<byte[]> contents) {
    /** More than any document of a label. */
    private static final long LARGEST = 10L * 1024 * 1024;

    /** A document, under the name by which it was given. */
    record Named(String name, Artefact artefact) {}

    static InputFiles named(List<String> names, Function<String, RuntimeException> wrong) throws IOException {
        var artefacts = new ArrayList<Named>();
        var contents = new ArrayList<byte[]>();
        for (var name : names) {
            var path = Path.of(name);
            if (Files.isRegularFile(path)) {
                add(name, path, artefacts, contents);
            } else if (!Files.exists(path)) {
                var serial = Serial.read(name)
                        .orElseThrow(() -> wrong.apply("there is no file called " + name + ", and it is no serial"));
                artefacts.add(new Named(name, new Artefact.Named(serial)));
            }
        }
        return new InputFiles(artefacts, contents);
    }

    private static void add(String name, Path path, List<Named> artefacts, List<byte[]> contents) throws IOException {
        if (Files.size(path) > LARGEST) {
            artefacts.add(new Named(name, new Artefact.Unreadable()));
            return;
        }
        var content = Files.readAllBytes(path);
        contents.add(content);
        if (FileKind.of(content).isArtefact()) {
            artefacts.add(new Named(name, Artefacts.of(content)));
        }
    }

    /** All files in a folder. */
    static List<byte[]> in(Path folder, Function<String, RuntimeException> wrong) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw wrong.apply("there is no folder " + folder);
        }
        var contents = new ArrayList<byte[]>();
        try (var files = Files.walk(folder, 2)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) <= LARGEST) {
                    contents.add(Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }
}
