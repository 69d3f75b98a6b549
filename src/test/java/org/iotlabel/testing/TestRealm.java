package org.iotlabel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The demo realm with a signing key that the tests know: they can make what a Keycloak that went wrong would make, such as
 * a token that is over and yet signed by the right key.
 */
public final class TestRealm {
    private static final Path DEMO = Path.of("target/test-classes/keycloak/label-realm.json");
    private static final Path KEY = Path.of("target/keycloak-of-tests.jwk");
    private static final Path REALM = Path.of("target/keycloak-of-tests.json");

    private TestRealm() {}

    /** The key that signs in this realm. */
    public static RSAKey key() {
        try {
            return RSAKey.parse(Files.readString(KEY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the realm, and the key where there is none yet. */
    static Path write() {
        // The same bytes each time, or Keycloak begins a new database.
        var json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        try {
            if (Files.notExists(KEY)) {
                Files.writeString(KEY, new RSAKeyGenerator(2048).generate().toJSONString());
            }
            var realm = (ObjectNode) json.readTree(DEMO.toFile());
            // Keycloak's server administration guide, "Adding an existing keypair and certificate".
            var provider = Map.of(
                    "name", "known-to-the-tests",
                    "providerId", "rsa",
                    "config",
                            Map.of(
                                    "privateKey", List.of(pem(key())),
                                    "priority", List.of("1000"),
                                    "active", List.of("true"),
                                    "enabled", List.of("true"),
                                    "algorithm", List.of("RS256")));
            realm.put("defaultSignatureAlgorithm", "RS256");
            realm.withObjectProperty("components")
                    .set("org.keycloak.keys.KeyProvider", json.valueToTree(List.of(provider)));
            return Files.write(REALM, json.writeValueAsBytes(realm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(RSAKey key) throws JOSEException {
        var body = Base64.getMimeEncoder(64, "\n".getBytes(UTF_8))
                .encodeToString(key.toPrivateKey().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----";
    }
}
