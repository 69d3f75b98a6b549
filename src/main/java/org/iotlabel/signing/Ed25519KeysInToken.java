package org.iotlabel.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iotlabel.cryptoki.CryptokiFault;
import org.iotlabel.cryptoki.Ed25519Token;
import org.iotlabel.cryptoki.Ed25519Token.Entry;

/**
 * The keys for Ed25519 in a token, of which Java's provider knows nothing. Their names and envelopes are as in a file. Where the
 * token or this machine has no such keys, there are none.
 */
final class Ed25519KeysInToken {
    private final Ed25519Token token;

    Ed25519KeysInToken(Path library, int slotIndex, char[] pin) {
        this.token = new Ed25519Token(library, slotIndex, pin);
    }

    List<SigningKey> read() throws IOException, GeneralSecurityException {
        if (!Ed25519Token.isKnownHere()) {
            return List.of();
        }
        try {
            var keys = new ArrayList<SigningKey>();
            for (var entry : token.entries()) {
                key(entry).ifPresent(keys::add);
            }
            return keys;
        } catch (CryptokiFault fault) {
            throw new IOException("The token does not tell its keys", fault);
        }
    }

    private Optional<SigningKey> key(Entry entry) throws GeneralSecurityException {
        var alias = KeyAlias.parse(entry.label()).filter(named -> named.algorithm() == SignatureAlgorithm.ED25519);
        if (alias.isEmpty()) {
            return Optional.empty();
        }
        var read = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(entry.certificate()));
        return read instanceof X509Certificate certificate
                        && PublishedKey.fits(SignatureAlgorithm.ED25519, certificate.getPublicKey())
                ? Optional.of(new SigningKey(alias.get(), content -> signed(entry.id(), content), List.of(certificate)))
                : Optional.empty();
    }

    /** Makes a key under that name, with its envelope. */
    PublishedKey make(KeyAlias alias, KeyCertificates certificates) throws IOException, GeneralSecurityException {
        if (!Ed25519Token.isKnownHere()) {
            throw new IOException("Keys for Ed25519 stay in the PKCS#12 file on this machine");
        }
        try {
            var made = token.make(alias.text());
            var key = RawPublicKey.parse(SignatureAlgorithm.ED25519, made.point());
            var envelope = certificates.envelope(alias, key, content -> signed(made.id(), content));
            token.certify(
                    alias.text(),
                    made,
                    envelope.getEncoded(),
                    envelope.getSubjectX500Principal().getEncoded());
            return PublishedKey.of(alias.role(), alias.algorithm(), key);
        } catch (CryptokiFault fault) {
            throw new IOException("The token makes no key for Ed25519", fault);
        }
    }

    private byte[] signed(byte[] id, byte[] content) {
        try {
            return token.sign(id, content);
        } catch (CryptokiFault fault) {
            throw new IllegalStateException("The token does not sign", fault);
        }
    }
}
