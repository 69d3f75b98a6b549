package org.iotlabel.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.KeystoreCreation;
import org.iotlabel.signing.Pkcs11Token;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.SignatureAlgorithm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the next key of a role; on the local stand, its two scheme owners put it to use at once. */
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the next key of a role. The running service takes it up and publishes it; it signs once two scheme",
            "owners have agreed (POST /api/v1/keys/rotations). On the local stand, the demo's owners do that at once."
        })
final class RotateKeysCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ROLE", description = "label, document, status, log or webhook")
    String role = "";

    @Mixin
    KeystorePlace place = new KeystorePlace();

    @Option(names = "--only-make", description = "Leave the agreement of the owners to them, also on the local stand.")
    boolean onlyMake;

    @Option(
            names = "--server",
            defaultValue = "http://localhost:${env:LABEL_PORT:-8080}",
            description = "Of the stand. Default: ${DEFAULT-VALUE}")
    URI server = URI.create("http://localhost:8080");

    @Option(
            names = "--oidc",
            defaultValue = "http://localhost:${env:LABEL_OIDC_PORT:-8180}/realms/label",
            description = "The identity provider of the stand. Default: ${DEFAULT-VALUE}")
    URI oidc = URI.create("http://localhost:8180/realms/label");

    @Option(
            names = "--pkcs11-library",
            description = {
                "Make the key in the token of this library instead; the PIN is LABEL_SIGNING_PKCS11_PIN. What the",
                "token does not offer, such as ML-DSA-44 before PKCS#11 3.2, is made in the keystore all the same."
            })
    @Nullable
    Path library;

    @Option(names = "--pkcs11-slot-index", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}")
    int slotIndex;

    @Override
    public Integer call() throws IOException {
        var wanted = roleOf(role);
        var owners = place.isOfStand() && !onlyMake ? Optional.of(owners()) : Optional.<Cast>empty();
        for (var algorithm : wanted.algorithms()) {
            var made = make(wanted, algorithm);
            System.out.println("Made the %s key %s (%s).".formatted(role, made.kid(), algorithm.jose()));
            owners.ifPresent(cast -> agree(cast, wanted, algorithm));
            System.out.println(
                    owners.isPresent()
                            ? "owner1 proposed it and owner2 approved it: it signs now."
                            : "Next: one scheme owner proposes its use (POST /api/v1/keys/rotations), another approves.");
        }
        return 0;
    }

    /** The people who agree, asked before a key is made that nobody would put to use. */
    private Cast owners() {
        var cast = Cast.of(new Server(server), oidc);
        for (var user : List.of("owner1", "owner2")) {
            if (!isOwner(cast.person(user))) {
                throw new Failure(
                        "no key was made: one scheme owner proposes the use of a new key and a second one has to"
                                + " approve it, and " + user
                                + " owns no scheme here (./label start without --no-seed lays out the"
                                + " demo's). With --only-make the key is made and both steps are left to your own owners.");
            }
        }
        return cast;
    }

    private static boolean isOwner(Person person) {
        for (var held : person.get("/api/v1/me").good().json().path("memberships")) {
            if (held.path("role").asText().equals("SCHEME_OWNER")) {
                return true;
            }
        }
        return false;
    }

    private static KeyRole roleOf(String word) {
        return Arrays.stream(KeyRole.values())
                .filter(role -> role != KeyRole.AUTHORITY)
                .filter(role -> role.name().equals(word.toUpperCase(Locale.ROOT)))
                .findAny()
                .orElseThrow(() -> new Failure("no such role; there are label, document, status, log and webhook"));
    }

    private PublishedKey make(KeyRole wanted, SignatureAlgorithm algorithm) throws IOException {
        var clock = Clock.systemUTC();
        if (library == null) {
            return madeInTheFile(wanted, algorithm, clock);
        }
        var pin = System.getenv("LABEL_SIGNING_PKCS11_PIN");
        if (pin == null) {
            throw new Failure("the PIN of the token is missing: set LABEL_SIGNING_PKCS11_PIN");
        }
        var token = Pkcs11Token.open(library, slotIndex, pin.toCharArray());
        return token.offers(algorithm)
                ? token.addKey(wanted, algorithm, clock, place.publicUrl())
                : madeInTheFile(wanted, algorithm, clock);
    }

    private PublishedKey madeInTheFile(KeyRole wanted, SignatureAlgorithm algorithm, Clock clock) throws IOException {
        return new KeystoreCreation(clock, place.publicUrl())
                .addKey(place.keystore(), place.password(), wanted, algorithm);
    }

    private static void agree(Cast cast, KeyRole wanted, SignatureAlgorithm algorithm) {
        var proposal = cast.person("owner1")
                .post(
                        "/api/v1/keys/rotations",
                        Map.of("role", wanted, "algorithm", algorithm, "reason", "rotated from the command line"))
                .good()
                .json();
        cast.person("owner2")
                .post("/api/v1/keys/rotations/" + proposal.path("id").asText() + "/approval", null)
                .good();
    }
}
