package org.iotlabel.stand;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lays out the demo scheme once a data directory, over the public API like anybody else. */
final class Seed {

    static final String NAME = "seed";

    private static final String CLASS = "org.iotlabel.cli.LabelCommand";

    private Seed() {}

    static void lay(Children children, Build build, Path mark, URI server, URI issuer) {
        if (Files.exists(mark)) {
            return;
        }
        var libraries = build.applicationLibraries();
        var classpath = String.join(
                File.pathSeparator, libraries + "/app/*", libraries + "/lib/main/*", libraries + "/lib/boot/*");
        var arguments =
                List.of("-cp", classpath, CLASS, "seed", "--server", server.toString(), "--oidc", issuer.toString());
        children.run(NAME, Jdk.quick(arguments), Map.of());
        try {
            Files.createFile(mark);
        } catch (IOException e) {
            throw new StandFailure("The demo scheme is laid out, but " + mark + " cannot be written", e);
        }
    }
}
