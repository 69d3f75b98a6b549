package org.iotlabel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * What stands on the command line: files that are checked, files that others are checked by, and serials. Folders are passed
 * over; what comes through a pipe is a file like any other.
 *
 * @param artefacts what is checked
 * @param contents all files
 * @param unchecked the names of files that say something of a label and cannot be checked
 */
record InputFiles(List<Named> artefacts, List<byte[]> contents, List<String> unchecked) {
    /** More than any document of a label. */
    private static final int LARGEST = 10 * 1024 * 1024;

    /** A document, under the name by which it was given. */
    record Named(String name, Artefact artefact) {}

    static InputFiles named(List<String> names, Function<String, RuntimeException> wrong) throws IOException {
        var files = new InputFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var name : names) {
            var path = Path.of(name);
            if (!Files.exists(path)) {
                var serial = Serial.read(name)
                        .orElseThrow(() -> wrong.apply("there is no file called " + name + ", and it is no serial"));
                files.artefacts().add(new Named(name, new Artefact.Named(serial)));
            } else if (!Files.isDirectory(path)) {
                files.add(name, read(path, wrong));
            }
        }
        return files;
    }

    private void add(String name, byte[] content) {
        if (content.length > LARGEST) {
            artefacts.add(new Named(name, new Artefact.Unreadable()));
            return;
        }
        contents.add(content);
        var kind = FileKind.of(content);
        if (kind.isArtefact()) {
            artefacts.add(new Named(name, Artefacts.of(content)));
        } else if (kind == FileKind.DRAWING || kind == FileKind.OTHER) {
            unchecked.add(name);
        }
    }

    /** One byte more than is looked at, at the most: a device may never end. */
    private static byte[] read(Path file, Function<String, RuntimeException> wrong) {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw wrong.apply(file + " cannot be read");
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
                var content = read(file, wrong);
                if (content.length <= LARGEST) {
                    contents.add(content);
                }
            }
            return contents;
        } catch (UncheckedIOException e) {
            throw wrong.apply("a folder in " + folder + " cannot be read");
        }
    }
}
