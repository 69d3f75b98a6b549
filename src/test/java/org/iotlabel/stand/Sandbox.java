package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project that looks built, with the real launcher, on a machine that has only what a test puts there. */
final class Sandbox {

    /** What the launcher needs of any POSIX system. */
    private static final List<String> TOOLS = List.of("cat", "find", "mkdir", "readlink", "rm", "sleep");

    private static final Instant BUILT = Instant.parse("2026-01-01T12:00:00Z");

    final Path root;
    final Path machine;
    private final Map<String, String> environment = new HashMap<>();

    Sandbox(Path folder) throws IOException {
        // The space is on purpose: everything must work with one.
        root = Files.createDirectories(folder.resolve("my project"));
        machine = Files.createDirectories(folder.resolve("machine"));
        Files.copy(Path.of("label"), root.resolve("label"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        for (var tool : TOOLS) {
            Files.createSymbolicLink(bin().resolve(tool), found(tool));
        }
        set("HOME", machine.resolve("home").toString());
        set("LABEL_JVM_DIRS", machine.resolve("jvm").toString());
        for (var source : List.of("pom.xml", "src/Main.java", "labels-schema/label.json")) {
            write(source, BUILT.minusSeconds(60));
        }
        for (var built : List.of("target/quarkus-app/quarkus-run.jar", "target/stand.classpath")) {
            write(built, BUILT);
        }
        Files.createDirectories(root.resolve("target/test-classes"));
        for (var folderOfSources : List.of("src", "labels-schema")) {
            age(root.resolve(folderOfSources), BUILT.minusSeconds(60));
        }
    }

    private static Path found(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Path bin() throws IOException {
        return Files.createDirectories(machine.resolve("bin"));
    }

    /** Lays a JDK whose {@code java} says where it lies and what it was asked. */
    Path jdk(String place, String version) throws IOException {
        var home = Files.createDirectories(machine.resolve(place));
        script(home.resolve("bin/java"), "echo \"java of " + version + ": $*\"");
        script(home.resolve("bin/javac"), "exit 1");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** Puts a program on the PATH. */
    void program(String name, String body) throws IOException {
        script(bin().resolve(name), body);
    }

    void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(bin().resolve(name), target);
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    void touchAfterBuild(String source) throws IOException {
        write(source, BUILT.plusSeconds(60));
    }

    private void write(String name, Instant at) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        age(file, at);
    }

    private static void age(Path file, Instant at) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    /** Runs the launcher from another folder than its own. */
    Outcome label(String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    /** Starts the launcher from another folder than its own. */
    Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(root.resolve("label").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(machine.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", bin().toString());
        return builder.start();
    }

    /** What a run of the launcher came to. */
    record Outcome(int exit, String said) {}
}
