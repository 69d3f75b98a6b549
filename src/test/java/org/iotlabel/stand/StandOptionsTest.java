package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandOptionsTest {

    @Test
    void nothing_said_means_the_usual_ports_and_a_folder_in_the_project() {
        assertEquals(
                new StandOptions(false, true, Path.of("/project/.data"), new StandPorts(8080, 8180, 8025)),
                StandOptions.of(List.of(), Map.of("LABEL_HOME", "/project")));
    }

    @Test
    void everything_can_be_chosen() {
        var environment = Map.of(
                "LABEL_HOME", "/project",
                "LABEL_DATA", "/d",
                "LABEL_PORT", "80",
                "LABEL_OIDC_PORT", "65535",
                "LABEL_SMTP_PORT", "1");

        assertEquals(
                new StandOptions(true, false, Path.of("/d"), new StandPorts(80, 65535, 1)),
                StandOptions.of(List.of("--fresh", "--no-seed"), environment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999", "-1", "http", "80 80", "123456789012"})
    void what_is_no_port_is_refused_in_one_line(String text) {
        for (var setting : List.of("LABEL_PORT", "LABEL_OIDC_PORT", "LABEL_SMTP_PORT")) {
            assertEquals(
                    setting + " must be a port from 1 to 65535, not '" + text + "'.", refusal(Map.of(setting, text)));
        }
    }

    @Test
    void two_servers_on_one_port_are_refused_in_one_line() {
        assertEquals(
                "LABEL_PORT and LABEL_OIDC_PORT are both 8180; they must differ.",
                refusal(Map.of("LABEL_PORT", "8180")));
        assertEquals(
                "LABEL_PORT and LABEL_SMTP_PORT are both 8080; they must differ.",
                refusal(Map.of("LABEL_SMTP_PORT", "8080")));
        assertEquals(
                "LABEL_OIDC_PORT and LABEL_SMTP_PORT are both 8025; they must differ.",
                refusal(Map.of("LABEL_OIDC_PORT", "8025")));
    }

    private static String refusal(Map<String, String> environment) {
        var refused = assertThrows(StandFailure.class, () -> StandOptions.of(List.of(), environment));
        return String.valueOf(refused.getMessage());
    }

    @Test
    void an_unknown_option_is_refused() {
        var refused = assertThrows(StandFailure.class, () -> StandOptions.of(List.of("--freshh"), Map.of()));

        assertEquals("start does not know '--freshh'; it takes --fresh and --no-seed.", refused.getMessage());
    }
}
