package org.iotlabel.migration;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.signing.Sha256Digest;
import org.junit.jupiter.api.Test;

/**
 * A database that somebody keeps can always go on to the next version: Flyway refuses one whose applied migrations were
 * edited, or into whose past a lower number was put.
 */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/db/released-migrations.txt");

    @Test
    void a_released_migration_is_still_there_and_unchanged() throws IOException {
        assertEquals(released(), withDigests(released().keySet()));
    }

    @Test
    void a_new_migration_has_a_higher_number_than_every_released_one() throws IOException {
        var last = released().keySet().stream()
                .mapToInt(MigrationsTest::number)
                .max()
                .orElseThrow();
        for (var name : names()) {
            assertTrue(
                    released().containsKey(name) || number(name) > last,
                    name + " needs a number above V%03d: databases that are kept have passed it".formatted(last));
        }
    }

    @Test
    void no_number_is_used_twice() throws IOException {
        var numbers = new HashSet<Integer>();
        for (var name : names()) {
            assertTrue(numbers.add(number(name)), name + " has the number of another one");
        }
    }

    /** Name and SHA-256, as {@code sha256sum} writes them. */
    private static Map<String, String> released() throws IOException {
        return new TreeMap<>(Files.readAllLines(RELEASED).stream()
                .map(line -> line.split("  "))
                .collect(toMap(parts -> parts[1], parts -> parts[0])));
    }

    private static Map<String, String> withDigests(Iterable<String> names) throws IOException {
        var digests = new TreeMap<String, String>();
        for (var name : names) {
            digests.put(
                    name,
                    Sha256Digest.of(Files.readAllBytes(FOLDER.resolve(name))).hex());
        }
        return digests;
    }

    private static Iterable<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int number(String name) {
        assertTrue(name.matches("V[0-9]{3}__[a-z0-9_]+\\.sql"), name);
        return Integer.parseInt(name.substring(1, 4));
    }
}
