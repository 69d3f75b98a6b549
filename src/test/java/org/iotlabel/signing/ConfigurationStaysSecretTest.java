package org.iotlabel.signing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** The passwords with which the application under test runs, looked for wherever configuration could show. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConfigurationStaysSecretTest {
    private static final Pattern NAMES_A_SECRET = Pattern.compile("(password|secret|pin|token|credentials?)$");

    /** Shorter ones would be found in any text. */
    private static final int SHORTEST = 8;

    @Inject
    SigningConfig signing;

    @Inject
    AgroalDataSource database;

    private final Config config = ConfigProvider.getConfig();

    @Test
    void the_whole_log_of_the_start_and_of_all_since_shows_no_secret() throws IOException {
        var log = Path.of(config.getValue("quarkus.log.file.path", String.class));
        try (var lines = Files.lines(log)) {
            var secrets = secrets();
            var started = new ArrayList<String>();
            lines.forEach(line -> {
                secrets.forEach(secret -> assertFalse(line.contains(secret), "a line of the log shows a secret"));
                if (line.contains("started in")) {
                    started.add(line);
                }
            });
            assertFalse(started.isEmpty(), "the log begins before the start is through");
        }
    }

    @Test
    void no_address_of_operation_shows_a_secret() {
        var told = 0;
        for (var address : List.of(
                "/q/health",
                "/q/health/live",
                "/q/health/ready",
                "/q/health/started",
                "/q/health/well",
                "/q/metrics",
                "/q/metrics/json",
                "/q/info",
                "/q/config",
                "/q/arc",
                "/q/arc/beans",
                "/q/dev",
                "/q/dev-ui",
                "/q/swagger-ui",
                "/q/openapi",
                "/api/openapi",
                "/actuator/env",
                "/nothing-here")) {
            var answer = given().get(address).asString();
            told += answer.isBlank() ? 0 : 1;
            assertNone(address, answer);
        }
        assertTrue(told >= 5, "the health, the metrics and the description answered");
    }

    @Test
    void no_text_form_of_the_configuration_shows_a_secret() {
        assertNone("the settings of the keystore", signing + " " + signing.pkcs11());
        assertNone("the configuration", config.toString());
        config.getConfigSources().forEach(source -> assertNone(source.getName(), source.getName() + " " + source));
        assertNone("the data source", database + " " + database.getMetrics() + " " + database.getConfiguration());
        assertNone("the class of the settings", signing.getClass().toString());
        // A dump of all values at the start is a switch of the library, and it is off.
        for (var dump : List.of("smallrye.config.log.values", "quarkus.config.log.values")) {
            assertEquals("false", config.getOptionalValue(dump, String.class).orElse("false"));
        }
    }

    @Test
    void no_failure_of_the_configuration_or_of_the_database_shows_a_secret() {
        for (var name : names()) {
            var failure = assertThrows(RuntimeException.class, () -> config.getValue(name + ".missing", String.class));
            assertNone(name, trace(failure));
        }
        var url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        var password = config.getValue("quarkus.datasource.password", String.class);
        var refused = assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "nobody", password));
        assertNone("a refused connection", trace(refused));
    }

    private void assertNone(String where, String text) {
        secrets().forEach(secret -> assertFalse(text.contains(secret), where + " shows a secret"));
    }

    private Set<String> names() {
        var names = new TreeSet<String>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> NAMES_A_SECRET.matcher(name).find())
                .forEach(names::add);
        assertTrue(names.containsAll(
                List.of("label.signing.keystore-password", "quarkus.datasource.password", "quarkus.flyway.password")));
        return names;
    }

    private List<String> secrets() {
        var secrets = names().stream()
                .flatMap(name -> config.getOptionalValue(name, String.class).stream())
                .filter(value -> value.length() >= SHORTEST)
                .distinct()
                .toList();
        assertTrue(secrets.size() >= 2, "the passwords of keystore and database are long enough to be looked for");
        return secrets;
    }

    private static String trace(Exception failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
