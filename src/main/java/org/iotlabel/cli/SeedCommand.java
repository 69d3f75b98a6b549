package org.iotlabel.cli;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lays out the demo scheme. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description =
                "Lays out the demo scheme: people, bodies, vendors, a live label, one suspended, one case at work.")
final class SeedCommand implements Callable<Integer> {
    @Option(names = "--server", defaultValue = "http://localhost:8080", description = "Default: ${DEFAULT-VALUE}")
    URI server = URI.create("http://localhost:8080");

    @Option(
            names = "--oidc",
            defaultValue = "http://localhost:${env:LABEL_OIDC_PORT:-8180}/realms/label",
            description = "The identity provider. Default: ${DEFAULT-VALUE}")
    URI oidc = URI.create("http://localhost:8180/realms/label");

    @Override
    public Integer call() throws IOException {
        var cast = Cast.of(new Server(server), oidc);
        new DemoScheme(cast, System.out).lay();
        new DemoLabels(cast, System.out).lay();
        return 0;
    }
}
