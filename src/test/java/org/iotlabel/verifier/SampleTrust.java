package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;

/** What the fixture's issuer publishes, as files, for tests of programs that read files and look at the clock. */
public final class SampleTrust {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleTrust() {}

    /** Trust material and a list that is fresh now, by file name. */
    public static Map<String, byte[]> files() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try {
            return new TreeMap<>(Map.of(
                    "did.json", did().toString().getBytes(UTF_8),
                    "jwks.json", CanonicalJson.of(Map.of("keys", jwks())).bytes(),
                    "ca.cer",
                            VerifierFixture.KEYS
                                    .of(KeyRole.AUTHORITY)
                                    .chain()
                                    .getFirst()
                                    .getEncoded(),
                    "ca.crl", TestRevocations.of(now, List.of()).getEncoded(),
                    "vkey", (TestLog.key().line() + "\n").getBytes(UTF_8),
                    "status-1.jwt",
                            TestLists.token(0, claims -> term(claims, now)).getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void term(ObjectNode claims, Instant now) {
        claims.put("iat", now.getEpochSecond()).put("exp", now.plusSeconds(3600).getEpochSecond());
    }

    /** A label that began a day ago and runs for a year. */
    public static String jwt() {
        return jwt("2099-01");
    }

    /** The same with the last month of promised updates. */
    public static String jwt(String supportUntil) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return VerifierFixture.jwt(VerifierFixture.facts(facts -> {
            facts.put("validFrom", now.minus(1, ChronoUnit.DAYS).toString());
            facts.put("validUntil", now.plus(365, ChronoUnit.DAYS).toString());
            ((ObjectNode) facts.path("product")).put("supportUntil", supportUntil);
        }));
    }

    /** All keys, in use since long ago. */
    static List<ObjectNode> jwks() {
        return VerifierFixture.KEYS.published().all().stream()
                .map(key -> JSON.<ObjectNode>valueToTree(key.jwk()).put("nbf", 0))
                .toList();
    }

    private static ObjectNode did() {
        var id = "did:web:label.example";
        var did = JSON.createObjectNode().put("id", id);
        var methods = did.putArray("verificationMethod");
        jwks().forEach(jwk -> methods.addObject().set("publicKeyJwk", jwk));
        did.putArray("assertionMethod").add(id + "#" + VerifierFixture.key().kid());
        return did;
    }
}
