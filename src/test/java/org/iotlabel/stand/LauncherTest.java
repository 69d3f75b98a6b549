package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private static final String NO_JDK =
            "label: no JDK 25 or later was found: install one (for instance Temurin 25) or" + " set JAVA_HOME to it.\n";

    @TempDir
    Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void lay() throws IOException {
        sandbox = new Sandbox(folder);
    }

    @Test
    void help_needs_neither_JDK_nor_Maven() throws Exception {
        var outcome = sandbox.label("help");

        assertEquals(0, outcome.exit());
        for (var command : new String[] {"start", "walkthrough", "keys", "verify", "audit", "test", "help"}) {
            assertTrue(outcome.said().contains("\n  " + command + " "), outcome.said());
        }
        for (var setting : new String[] {"LABEL_DATA", "LABEL_PORT", "LABEL_OIDC_PORT", "LABEL_SMTP_PORT"}) {
            assertTrue(outcome.said().contains(setting), outcome.said());
        }
    }

    @Test
    void an_unknown_command_is_one_line_and_a_failure() throws Exception {
        var outcome = sandbox.label("strat");

        assertEquals(new Sandbox.Outcome(1, "label: unknown command 'strat'; ./label help lists them.\n"), outcome);
    }

    @Test
    void without_a_JDK_one_line_says_what_to_install() throws Exception {
        assertEquals(new Sandbox.Outcome(1, NO_JDK), sandbox.label("start"));
    }

    @Test
    void an_older_JDK_is_no_JDK() throws Exception {
        sandbox.set("JAVA_HOME", sandbox.jdk("jvm/java-21", "21.0.2").toString());
        sandbox.jdk("jvm/java-8", "1.8.0_402");

        assertEquals(new Sandbox.Outcome(1, NO_JDK), sandbox.label("start"));
    }

    @Test
    void JAVA_HOME_comes_first() throws Exception {
        sandbox.set("JAVA_HOME", sandbox.jdk("own/jdk", "26-ea").toString());
        sandbox.jdk("jvm/java-25", "25.0.3");

        assertStartedBy("26-ea", sandbox.label("start"));
    }

    @Test
    void a_java_on_the_PATH_is_found_behind_its_links() throws Exception {
        var home = sandbox.jdk("opt/jdk-25", "25");
        sandbox.link("java", home.resolve("bin/java"));

        assertStartedBy("25", sandbox.label("start"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jvm/temurin-25-jdk-amd64",
                "jvm/temurin-25.jdk/Contents/Home",
                "jvm/openjdk@25/libexec/openjdk.jdk/Contents/Home"
            })
    void the_layouts_of_Linux_and_macOS_are_searched(String place) throws Exception {
        sandbox.jdk(place, "25.0.3");

        assertStartedBy("25.0.3", sandbox.label("start"));
    }

    @Test
    void among_several_the_JDK_nearest_to_25_is_taken() throws Exception {
        sandbox.jdk("jvm/a", "27");
        sandbox.jdk("jvm/b", "25.0.1");
        sandbox.jdk("jvm/c", "26");

        assertStartedBy("25.0.1", sandbox.label("start"));
    }

    private static void assertStartedBy(String version, Sandbox.Outcome outcome) {
        assertEquals(0, outcome.exit(), outcome.said());
        assertTrue(outcome.said().startsWith("java of " + version + ": "), outcome.said());
    }
}
