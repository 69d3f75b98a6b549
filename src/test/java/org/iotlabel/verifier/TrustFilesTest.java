package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_an_issuer_publishes_makes_a_trust_by_which_its_label_is_valid() throws Exception {
        var authority = VerifierFixture.KEYS.of(KeyRole.AUTHORITY).chain().getFirst();
        var files = List.of(
                did("did:web:label.example").toString().getBytes(UTF_8),
                CanonicalJson.of(Map.of("keys", SampleTrust.jwks())).bytes(),
                authority.getEncoded(),
                TestRevocations.of(VerifierFixture.NOW, List.of()).getEncoded(),
                (TestLog.key().line() + "\n").getBytes(UTF_8));
        var trust = new TrustFiles(files).trust().orElseThrow();
        assertEquals(VerifierFixture.PUBLIC, trust.publicUrl());
        assertEquals(List.of(authority), trust.authorities());
        assertEquals(1, trust.revocations().size());
        assertEquals(Optional.of(TestLog.trusted()), trust.log());
        var result = VerifierFixture.verify(
                new Artefact.Credential(VerifierFixture.jwt()), trust, VerifierFixture.records());
        assertEquals("none", VerifierFixture.reason(result));
    }

    @Test
    void only_keys_that_may_make_assertions_sign_labels() throws Exception {
        var did = did("did:web:label.example");
        did.putArray("assertionMethod");
        assertTrue(roles(did).stream().noneMatch(KeyRole.LABEL::equals));
    }

    @Test
    void only_keys_that_the_issuer_itself_lists_count() throws Exception {
        var did = did("did:web:label.example");
        var other = JSON.createObjectNode().put("id", "did:web:label.example");
        other.putArray("verificationMethod");
        var set = CanonicalJson.of(Map.of("keys", SampleTrust.jwks())).bytes();
        var lost = (ObjectNode) SampleTrust.jwks().getFirst();
        lost.putObject("revoked").put("revoked_at", 1500);
        var worse = CanonicalJson.of(Map.of("keys", List.of(lost))).bytes();
        assertEquals(List.of(), keys(other, set));
        assertEquals(keys(did), keys(did, set));
        assertEquals(
                Optional.of(Instant.ofEpochSecond(1500)),
                keys(did, worse).getFirst().compromisedAt());
    }

    @Test
    void files_of_two_schemes_give_no_trust_whoever_comes_first() throws Exception {
        var one = did("did:web:label.example").toString().getBytes(UTF_8);
        var other = did("did:web:other.example").toString().getBytes(UTF_8);
        for (var files : List.of(List.of(one, other), List.of(other, one))) {
            assertEquals(Optional.empty(), new TrustFiles(files).trust());
            assertEquals(2, new TrustFiles(files).issuers().size());
        }
        assertTrue(new TrustFiles(List.of(one, one)).trust().isPresent());
    }

    @Test
    void what_became_of_a_key_is_read_from_its_entry() throws Exception {
        var did = did("did:web:label.example");
        var jwk = (ObjectNode) did.at("/verificationMethod/0/publicKeyJwk");
        jwk.put("nbf", 1000).put("exp", 2000).putObject("revoked").put("revoked_at", 1500);
        var key = keys(did).stream()
                .filter(one -> one.key().kid().equals(jwk.path("kid").asText()))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Instant.ofEpochSecond(1000)), key.activeAt());
        assertEquals(Optional.of(Instant.ofEpochSecond(2000)), key.signsUntil());
        assertEquals(Optional.of(Instant.ofEpochSecond(1500)), key.compromisedAt());
    }

    @Test
    void a_key_under_a_wrong_name_or_of_another_curve_is_passed_over() throws Exception {
        var did = did("did:web:label.example");
        did.path("verificationMethod").forEach(method -> ((ObjectNode) method.path("publicKeyJwk")).put("kid", "mine"));
        assertEquals(List.of(), keys(did));
        var other = did("did:web:label.example");
        other.path("verificationMethod")
                .forEach(method -> ((ObjectNode) method.path("publicKeyJwk"))
                        .put("crv", "P-384")
                        .put("kty", "EC"));
        assertEquals(List.of(), keys(other));
    }

    @ParameterizedTest
    @CsvSource({
        "did:web:label.example, https://label.example",
        "did:web:localhost%3A8080, http://localhost:8080",
        "did:web:label.example%3A8443, https://label.example:8443"
    })
    void the_address_of_an_issuer_follows_from_its_name(String did, URI url) throws Exception {
        assertEquals(
                url,
                new TrustFiles(List.of(did(did).toString().getBytes(UTF_8)))
                        .trust()
                        .orElseThrow()
                        .publicUrl());
    }

    @ParameterizedTest
    @CsvSource({"did:key:z6Mk", "did:web:label.example:path", "did:web:", "did:web:a%2Fb", "did:web:LABEL.example"})
    void a_name_that_is_no_host_gives_no_trust(String did) throws Exception {
        assertEquals(
                Optional.empty(), new TrustFiles(List.of(did(did).toString().getBytes(UTF_8))).trust());
    }

    private static Set<KeyRole> roles(ObjectNode did) {
        return keys(did).stream().map(one -> one.key().role()).collect(Collectors.toSet());
    }

    private static List<TrustedKey> keys(ObjectNode did, byte[]... sets) {
        var files = new ArrayList<>(List.of(did.toString().getBytes(UTF_8)));
        files.addAll(List.of(sets));
        return new TrustFiles(files).trust().orElseThrow().keys();
    }

    private static ObjectNode did(String id) throws Exception {
        var did = JSON.createObjectNode().put("id", id);
        var methods = did.putArray("verificationMethod");
        SampleTrust.jwks().forEach(jwk -> methods.addObject().set("publicKeyJwk", jwk));
        var label =
                VerifierFixture.KEYS.of(KeyRole.LABEL, SignatureAlgorithm.ES256).kid();
        did.putArray("assertionMethod").add(id + "#" + label);
        return did;
    }
}
