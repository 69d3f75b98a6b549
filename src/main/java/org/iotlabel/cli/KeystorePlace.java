package org.iotlabel.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the keystore is and what opens it: named by the environment as for the service, else that of the local stand.
 * The password is no option, because everybody on a machine may read the arguments of a process.
 */
final class KeystorePlace {
    private static final String PASSWORD = "LABEL_SIGNING_KEYSTORE_PASSWORD";

    @Option(
            names = "--keystore",
            description = "The PKCS#12 file. Default: LABEL_SIGNING_KEYSTORE, else that of the local stand.")
    @Nullable
    Path keystore;

    @Option(
            names = "--public-url",
            defaultValue = "${env:LABEL_PUBLIC_URL:-http://localhost:8080}",
            description = "The platform's public address, for certificates. Default: ${DEFAULT-VALUE}")
    URI publicUrl = URI.create("http://localhost:8080");

    private final Map<String, String> environment = System.getenv();

    Path keystore() {
        return Optional.ofNullable(keystore)
                .or(() -> Optional.ofNullable(environment.get("LABEL_SIGNING_KEYSTORE"))
                        .map(Path::of))
                .orElseGet(() -> stand().resolve("keystore.p12"));
    }

    URI publicUrl() {
        return publicUrl;
    }

    /** Whether the keystore is that of the local stand, whose people have known passwords. */
    boolean isOfStand() {
        return keystore()
                .toAbsolutePath()
                .normalize()
                .equals(stand().resolve("keystore.p12").toAbsolutePath().normalize());
    }

    /** @throws Failure where nobody has told it */
    char[] password() throws IOException {
        var told = environment.get(PASSWORD);
        if (told != null) {
            return told.toCharArray();
        }
        var secrets = stand().resolve("secrets.properties");
        if (isOfStand() && Files.exists(secrets)) {
            var known = new Properties();
            try (var text = Files.newBufferedReader(secrets)) {
                known.load(text);
            }
            return known.getProperty("keystore", "").toCharArray();
        }
        throw new Failure("the password of the keystore is missing: set " + PASSWORD);
    }

    private Path stand() {
        var data = environment.get("LABEL_DATA");
        return data == null ? Path.of(environment.getOrDefault("LABEL_HOME", "."), ".data") : Path.of(data);
    }
}
