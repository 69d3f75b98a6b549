package org.iotlabel.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the whole way of a label as four different people. */
@Command(
        name = "walkthrough",
        mixinStandardHelpOptions = true,
        description = "Plays the whole way of a label, from a vendor's product to a stranger's check, over HTTP.",
        exitCodeOnInvalidInput = WalkthroughCommand.ERROR,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0: a label was granted and verified", "1: an error", "3: the label was refused"})
final class WalkthroughCommand implements Callable<Integer> {
    static final int ERROR = 1;
    private static final int REFUSED = 3;

    @Option(
            names = "--server",
            defaultValue = "http://localhost:${env:LABEL_PORT:-8080}",
            description = "Default: ${DEFAULT-VALUE}")
    URI server = URI.create("http://localhost:8080");

    @Option(
            names = "--oidc",
            defaultValue = "http://localhost:${env:LABEL_OIDC_PORT:-8180}/realms/label",
            description = "The identity provider. Default: ${DEFAULT-VALUE}")
    URI oidc = URI.create("http://localhost:8180/realms/label");

    @Option(names = "--attestation", description = "An attestation document; by default that of a simple sensor.")
    @Nullable
    Path attestation;

    @Option(names = "--evidence", description = "A folder; every file in it goes up as evidence.")
    @Nullable
    Path evidence;

    @Option(names = "--out", defaultValue = "target/walkthrough", description = "Default: ${DEFAULT-VALUE}")
    Path out = Path.of("target/walkthrough");

    @Override
    public Integer call() throws IOException {
        // Read before anything is done, or forgotten of an earlier walk.
        var document = Material.document(attestation);
        var material = Material.evidence(evidence, attestation);
        var files = new Output(out);
        files.forget();
        var place = new Server(server);
        var cast = Cast.of(place, oidc);
        new DemoScheme(cast, System.out).lay();
        var story = new Story(System.out);
        files.write("attestation.json", new ObjectMapper().writeValueAsBytes(document));
        var handedIn = new VendorPart(cast.person("lumen-admin"), story).play(document, material);
        new AssessorPart(cast, story).play(handedIn);
        var certifier = new CertifierPart(cast.person("certifier"), story);
        var decision = certifier.play(handedIn);
        files.write("decision.json", decision.bytes());
        if (!decision.json().path("outcome").asText().equals("GRANT")) {
            story.refused(decision.json());
            return REFUSED;
        }
        new StrangerPart(place, story, files).play(certifier.label(decision));
        return 0;
    }
}
