package org.iotlabel.label;

import static org.iotlabel.label.LabelFactsFixture.aLabel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.TestKeystore;
import org.junit.jupiter.api.Test;

class LabelCredentialTest {

    private final LabelFacts facts = aLabel();
    private final CanonicalJson credential =
            LabelCredential.of(facts, LabelFactsFixture.STATUS).canonical();

    @Test
    void a_credential_is_of_the_published_form_and_equals_the_sample() throws Exception {
        assertEquals(
                List.of(), PublishedSchema.named("label-credential.schema.json").faults(credential));
        var sample = Files.readAllBytes(Path.of("labels-schema", "samples", "label-credential.json"));
        assertEquals(CanonicalJson.parse(sample), credential);
    }

    @Test
    void the_form_covers_the_subject_too() {
        var wrong = credential.tree().deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) wrong.get("credentialSubject")).put("score", 101);
        assertFalse(PublishedSchema.named("label-credential.schema.json")
                .faults(CanonicalJson.of(wrong))
                .isEmpty());
    }

    @Test
    void its_subject_is_label_json_and_has_the_digest_it_names() {
        var subject = CanonicalJson.of(credential.tree().get("credentialSubject"));
        assertEquals(facts.canonical(), subject);
        assertEquals(
                Sha256Digest.of(subject.bytes()).integrity(),
                credential.tree().at("/relatedResource/0/digestSRI").asText());
    }

    @Test
    void the_base_context_comes_first() {
        assertEquals(
                "https://www.w3.org/ns/credentials/v2",
                credential.tree().at("/@context/0").asText());
        assertEquals("VerifiableCredential", credential.tree().at("/type/0").asText());
    }

    @Test
    void a_stranger_with_the_published_keys_reads_it() throws Exception {
        var keys = TestKeystore.keys();
        var published = JWKSet.parse(keys.published().jwks());
        var signer = TestKeystore.signer();
        var jwt =
                JWSObject.parse(signer.sign(signer.prepare(KeyRole.LABEL, LabelCredential.MEDIA, credential.bytes())));

        assertTrue(jwt.verify(new ECDSAVerifier(
                published.getKeyByKeyId(jwt.getHeader().getKeyID()).toECKey())));
        assertEquals("vc+jwt", jwt.getHeader().getType().toString());
        assertEquals("vc", jwt.getHeader().getContentType());
        assertEquals(credential.text(), jwt.getPayload().toString());
    }
}
