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
 * @param ports where the servers listen
 */
record StandOptions(boolean fresh, boolean seed, Path data, StandPorts ports) {

    private static final Set<String> KNOWN = Set.of("--fresh", "--no-seed");

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
                StandPorts.of(environment));
    }
}
