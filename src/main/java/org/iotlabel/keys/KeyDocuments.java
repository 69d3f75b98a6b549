package org.iotlabel.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.KeyRole;
import org.jspecify.annotations.Nullable;

/** The public keys and certificates with which anybody checks our signatures, in the forms that verifiers look for. */
@ApplicationScoped
public class KeyDocuments {
    private final KeyRing ring;
    private final RevocationIssuing revocations;
    private final SchemeEndConfig end;
    private final String did;

    @Nullable
    private volatile Written written;

    /** What is written of these keys; they change seldom, and many ask. */
    @SuppressWarnings("ArrayRecordComponent") // Handed to readers, who only read them.
    private record Written(List<KeyRecord> keys, byte[] jwks, byte[] did, byte[] authority) {}

    KeyDocuments(
            KeyRing ring,
            RevocationIssuing revocations,
            SchemeEndConfig end,
            @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.ring = ring;
        this.revocations = revocations;
        this.end = end;
        this.did = DidWeb.of(publicUrl);
    }

    /** {@code jwks.json}: a JWK Set with what became of each key. */
    public byte[] jwks() {
        return written().jwks();
    }

    /** {@code did.json}. */
    public byte[] did() {
        return written().did();
    }

    private Written written() {
        var keys = ring.keys();
        var last = written;
        // The ring has another list once something has changed.
        if (last == null || last.keys() != keys) {
            last = new Written(
                    keys,
                    JwkSetDocument.of(keys, end).bytes(),
                    DidDocument.of(did, keys).bytes(),
                    authority(keys));
            written = last;
        }
        return last;
    }

    /** {@code ca.pem}: the certificates of the scheme's authority, as text. */
    public byte[] authority() {
        return written().authority();
    }

    private static byte[] authority(List<KeyRecord> keys) {
        return keys.stream()
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
