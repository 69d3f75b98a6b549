package org.iotlabel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas of labels-schema, by the names of their files. */
public final class SchemaFiles {
    /** What the identifier of every schema begins with. */
    public static final String BASE = "https://trusted-iot-label.example/schema/";

    private static final Path FOLDER = Path.of("labels-schema");

    private final Map<String, SchemaCheck> checks = new ConcurrentHashMap<>();

    /** What in that JSON is not of that schema. */
    public List<String> faults(String file, String json) {
        return checks.computeIfAbsent(file, name -> SchemaCheck.of(text(name), all()))
                .faults(json);
    }

    /** All of them by their identifiers, for those that refer to each other. */
    private static Map<String, String> all() {
        return names().stream()
                .collect(Collectors.toMap(name -> BASE + name.replace(".schema.json", ".json"), SchemaFiles::text));
    }

    /** The names of all schemas there are. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .sorted()
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The text of a file there. */
    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
