package org.iotlabel.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.KeyRole;

/** The public keys and certificates with which anybody checks our signatures, in the forms that verifiers look for. */
@ApplicationScoped
public class KeyDocuments {
    private final KeyRing ring;
    private final RevocationIssuing revocations;
    private final String did;

    KeyDocuments(
            KeyRing ring, RevocationIssuing revocations, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.ring = ring;
        this.revocations = revocations;
        this.did = DidWeb.of(publicUrl);
    }

    /** {@code jwks.json}: a JWK Set with what became of each key. */
    public byte[] jwks() {
        return JwkSetDocument.of(ring.keys()).bytes();
    }

    /** {@code did.json}. */
    public byte[] did() {
        return DidDocument.of(did, ring.keys()).bytes();
    }

    /** {@code ca.pem}: the certificates of the scheme's authority, as text. */
    public byte[] authority() {
        return ring.keys().stream()
                .filter(key -> key.is(KeyRole.AUTHORITY))
                .map(key -> CertificatePem.of(key.chain().getFirst()))
                .collect(Collectors.joining())
                .getBytes(US_ASCII);
    }

    /** {@code ca.cer}: the certificate of the authority that signs now, as DER. */
    public Optional<byte[]> authorityCertificate() {
        return ring.keys().stream()
                .filter(key -> key.is(KeyRole.AUTHORITY))
                .findFirst()
                .map(key -> CertificatePem.der(key.chain().getFirst()));
    }

    /** {@code ca.crl}: the present revocation list as DER. */
    public Optional<byte[]> revocations() {
        return revocations.latest().map(RevocationList::content);
    }
}
