package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherBuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What Maven leaves when all is compiled. */
    private static final String COMPILES = "case $* in *part=main*) : >target/compiled ;; esac; ";

    @TempDir
    Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void lay() throws IOException {
        sandbox = new Sandbox(folder);
        sandbox.jdk("jvm/java-25", "25");
    }

    @Test
    void a_build_newer_than_the_sources_is_run_as_it_is() throws Exception {
        var outcome = sandbox.label("start", "--fresh", "--no-seed");

        assertEquals(0, outcome.exit(), outcome.said());
        assertTrue(outcome.said().endsWith(" org.iotlabel.stand.Stand --fresh --no-seed\n"), outcome.said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/Main.java", "src/New.java", "labels-schema/label.json", "docs/api.md"})
    void a_changed_source_is_built_first(String source) throws Exception {
        maven("echo \"maven of $JAVA_HOME in $PWD: $*\"");
        sandbox.touchAfterBuild(source);

        var outcome = sandbox.label("start");

        var lines = outcome.said().lines().toList();
        assertEquals("Building (some minutes on the first run)...", lines.getFirst());
        assertTrue(
                lines.get(1).startsWith("maven of " + sandbox.machine.resolve("jvm/java-25") + " in " + sandbox.root),
                outcome.said());
        assertTrue(lines.get(1).endsWith(" package"), outcome.said());
        assertTrue(lines.get(2).startsWith("java of 25: "), outcome.said());
    }

    @Test
    void a_deleted_source_is_a_change() throws Exception {
        maven("echo built");
        Files.delete(sandbox.root.resolve("src/Main.java"));

        assertTrue(sandbox.label("start").said().contains("built\n"));
    }

    @Test
    void a_project_that_was_never_built_is_built() throws Exception {
        maven("echo built");
        Files.delete(sandbox.root.resolve("target/quarkus-app/quarkus-run.jar"));

        assertTrue(sandbox.label("walkthrough").said().contains("built\n"));
    }

    @Test
    void a_failed_build_starts_nothing() throws Exception {
        maven("exit 1");
        sandbox.touchAfterBuild("pom.xml");

        var outcome = sandbox.label("start");

        assertEquals(1, outcome.exit());
        assertFalse(outcome.said().contains("java of"), outcome.said());
    }

    @Test
    void a_missing_Maven_is_one_line_and_only_when_something_must_be_built() throws Exception {
        assertEquals(0, sandbox.label("start").exit());
        sandbox.touchAfterBuild("pom.xml");

        var outcome = sandbox.label("start");

        assertEquals(1, outcome.exit());
        assertEquals(
                "label: Maven was not found on the PATH: install Maven 3.8.7 or later (Debian: apt-get install maven;"
                        + " macOS: brew install maven).\n",
                outcome.said());
    }

    @Test
    void test_runs_the_suite_and_says_what_the_machine_lacks() throws Exception {
        maven("echo \"maven: $*\"");
        for (var reader :
                List.of("pdftotext", "softhsm2-util", "jq", "openssl", "jose", "xxd", "curl", "unzip", "node", "npm")) {
            sandbox.program(reader, "exit 0");
        }
        sandbox.program("id", "echo 1000");
        sandbox.program("apt-get", "echo \"apt-get: $*\" >&2");

        var outcome = sandbox.label("test", "-Dtest=SerialTest");

        assertEquals(
                new Sandbox.Outcome(
                        0,
                        "label: not found: zbar-tools chromium-headless-shell golang-go golang-golang-x-mod-dev (Debian names)."
                                + " The tests that need them are skipped.\n"
                                + "maven: -B -ntp verify -Dtest=SerialTest\n"),
                outcome);
    }

    @Test
    void test_installs_what_is_missing_when_root_may_and_says_so() throws Exception {
        maven(COMPILES);
        for (var reader :
                List.of("softhsm2-util", "jq", "openssl", "xxd", "curl", "unzip", "node", "npm", "chromium")) {
            sandbox.program(reader, "exit 0");
        }
        sandbox.program("id", "echo 0");
        sandbox.program("apt-get", "echo \"$*\" >>'" + sandbox.machine.resolve("installed") + "'");

        var outcome = sandbox.label("test");

        assertEquals(
                new Sandbox.Outcome(
                        0,
                        "Installing zbar-tools poppler-utils jose golang-go golang-golang-x-mod-dev with apt-get,"
                                + " for the tests that check labels as a stranger would.\n"
                                + "Two parts of the suite run side by side; what the other says follows at the end.\n"),
                outcome);
        assertEquals(
                "install -y -qq zbar-tools poppler-utils jose golang-go golang-golang-x-mod-dev\n",
                Files.readString(sandbox.machine.resolve("installed")));
    }

    @Test
    void test_fails_when_the_suite_fails() throws Exception {
        maven("exit 7");
        for (var reader : List.of("zbarimg", "pdftotext", "jq", "openssl", "jose", "xxd", "curl", "go")) {
            sandbox.program(reader, "exit 0");
        }

        assertEquals(7, sandbox.label("test").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 9", "exit 0"})
    void what_does_not_compile_is_not_tested(String ending) throws Exception {
        maven("case $* in *part=main*) " + ending + " ;; *part=beside*) : >target/tested ;; esac");
        everyReader();

        assertEquals(ending.equals("exit 9") ? 9 : 1, sandbox.label("test").exit());
        assertFalse(Files.exists(sandbox.root.resolve("target/tested")));
    }

    @Test
    void what_is_not_formatted_ends_the_tests() throws Exception {
        var pipe = pipe();
        maven("case $* in *spotless:check*) exit 9 ;; *) exec cat '" + pipe + "' ;; esac");
        everyReader();

        assertEquals(new Sandbox.Outcome(9, ""), sandbox.label("test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"part=main", "part=beside"})
    void test_fails_when_one_of_the_two_parts_fails_and_still_tells_both(String failing) throws Exception {
        maven(COMPILES + "case $* in *spotless:check*) ;; *" + failing
                + "*) echo failed; exit 9 ;; *) echo green ;; esac");
        everyReader();

        var outcome = sandbox.label("test");

        assertEquals(9, outcome.exit());
        assertEquals(
                failing.equals("part=main") ? "green" : "failed",
                outcome.said().lines().toList().getLast());
        assertEquals(
                Set.of(
                        "Two parts of the suite run side by side; what the other says follows at the end.",
                        "failed",
                        "green"),
                outcome.said().lines().collect(Collectors.toSet()));
    }

    /** While one waits for the other to compile, and when both run. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void an_interrupted_test_leaves_neither_part_running(int running) throws Exception {
        var begun = sandbox.machine.resolve("begun");
        maven((running == 1 ? "" : COMPILES) + "case $* in *spotless:check*) ;; *) echo $$ >>'" + begun
                + "'; exec cat '" + pipe() + "' ;; esac");
        everyReader();

        var launcher = sandbox.start("test");
        Processes.becomes(() -> pids(begun).size() == running, PATIENCE);
        var parts = Stream.concat(
                        pids(begun).stream().flatMap(pid -> ProcessHandle.of(pid).stream()), launcher.descendants())
                .toList();
        launcher.destroy();

        assertEquals(143, launcher.waitFor());
        Processes.becomes(() -> parts.stream().allMatch(Processes::isGone), PATIENCE);
        assertTrue(parts.stream().allMatch(Processes::isGone));
    }

    /** To read from it takes until somebody writes. */
    private Path pipe() throws Exception {
        var pipe = sandbox.machine.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        return pipe;
    }

    private static List<Long> pids(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Long::valueOf).toList()
                    : List.of();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private void everyReader() throws IOException {
        for (var reader : List.of(
                "zbarimg",
                "pdftotext",
                "softhsm2-util",
                "jq",
                "openssl",
                "jose",
                "xxd",
                "curl",
                "unzip",
                "node",
                "npm",
                "chromium",
                "go")) {
            sandbox.program(reader, "exit 0");
        }
    }

    private void maven(String body) throws IOException {
        sandbox.program("mvn", body);
    }
}
