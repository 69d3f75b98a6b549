package org.iotlabel.stand;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the person asked for, on the command line and in the environment.
 *
 * @param fresh whether to begin from nothing
 * @param seed whether to lay out the demo scheme
 * @param data the folder of everything the stand keeps
 * @param port the application's port on the loopback address
 * @param oidcPort Keycloak's port on the loopback address
 */
record StandOptions(boolean fresh, boolean seed, Path data, int port, int oidcPort) {

    private static final Set<String> KNOWN = Set.of("--fresh", "--no-seed");

    StandOptions {
        if (port == oidcPort) {
            throw new StandFailure("LABEL_PORT and LABEL_OIDC_PORT are both " + port + "; they must differ.");
        }
    }

    static StandOptions of(List<String> arguments, Map<String, String> environment) {
        for (var argument : arguments) {
            if (!KNOWN.contains(argument)) {
                throw new StandFailure("start does not know '" + argument + "'; it takes --fresh and --no-seed.");
            }
        }
        var home = Path.of(environment.getOrDefault("LABEL_HOME", ""));
        var data = environment.getOrDefault("LABEL_DATA", "");
        return new StandOptions(
                arguments.contains("--fresh"),
                !arguments.contains("--no-seed"),
                (data.isEmpty() ? home.resolve(".data") : Path.of(data)).toAbsolutePath(),
                port(environment, "LABEL_PORT", 8080),
                port(environment, "LABEL_OIDC_PORT", 8180));
    }

    private static int port(Map<String, String> environment, String name, int fallback) {
        var text = environment.getOrDefault(name, "");
        if (text.isEmpty()) {
            return fallback;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StandFailure(name + " must be a port from 1 to 65535, not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }
}
