package org.iotlabel.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.iotlabel.cryptoki.CryptokiFault;
import org.iotlabel.cryptoki.TokenAlgorithm;
import org.iotlabel.cryptoki.TokenKeys;
import org.iotlabel.cryptoki.TokenKeys.Entry;

/**
 * The keys in a token of which Java's provider knows nothing, for Ed25519 and ML-DSA-44. Their names and envelopes are as in a
 * file. Where the token or this machine has no such keys, there are none.
 */
final class KeysInToken {
    private static final Map<SignatureAlgorithm, TokenAlgorithm> ALGORITHMS = Map.of(
            SignatureAlgorithm.ED25519, TokenAlgorithm.ED25519,
            SignatureAlgorithm.ML_DSA_44, TokenAlgorithm.ML_DSA_44);

    private final TokenKeys token;

    KeysInToken(TokenKeys token) {
        this.token = token;
    }

    /** Whether the token makes keys of that kind; which ones there are depends on its maker. */
    boolean offers(SignatureAlgorithm algorithm) throws IOException {
        var asked = ALGORITHMS.get(algorithm);
        if (asked == null || !TokenKeys.isKnownHere()) {
            return false;
        }
        try {
            return token.offers(asked);
        } catch (CryptokiFault fault) {
            throw new IOException("The token does not tell what it can do", fault);
        }
    }

    List<SigningKey> read() throws IOException, GeneralSecurityException {
        var keys = new ArrayList<SigningKey>();
        for (var algorithm : ALGORITHMS.keySet()) {
            if (offers(algorithm)) {
                keys.addAll(read(algorithm));
            }
        }
        return keys;
    }

    private List<SigningKey> read(SignatureAlgorithm algorithm) throws IOException, GeneralSecurityException {
        try {
            var keys = new ArrayList<SigningKey>();
            for (var entry : token.entries(asked(algorithm))) {
                key(algorithm, entry).ifPresent(keys::add);
            }
            return keys;
        } catch (CryptokiFault fault) {
            throw new IOException("The token does not tell its keys", fault);
        }
    }

    private Optional<SigningKey> key(SignatureAlgorithm algorithm, Entry entry) throws GeneralSecurityException {
        var alias = KeyAlias.parse(entry.label()).filter(named -> named.algorithm() == algorithm);
        if (alias.isEmpty()) {
            return Optional.empty();
        }
        var read = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(entry.certificate()));
        return read instanceof X509Certificate certificate && PublishedKey.fits(algorithm, certificate.getPublicKey())
                ? Optional.of(new SigningKey(alias.get(), signing(algorithm, entry.id()), List.of(certificate)))
                : Optional.empty();
    }

    /** Makes a key under that name, with its envelope. */
    PublishedKey make(KeyAlias alias, KeyCertificates certificates) throws IOException, GeneralSecurityException {
        var algorithm = alias.algorithm();
        try {
            var made = token.make(asked(algorithm), alias.text());
            var key = RawPublicKey.parse(algorithm, made.publicHalf());
            var envelope = certificates.envelope(alias, key, signing(algorithm, made.id()));
            token.certify(
                    alias.text(),
                    made,
                    envelope.getEncoded(),
                    envelope.getSubjectX500Principal().getEncoded());
            return PublishedKey.of(alias.role(), algorithm, key);
        } catch (CryptokiFault fault) {
            throw new IOException("The token makes no key for " + algorithm.jose(), fault);
        }
    }

    private static TokenAlgorithm asked(SignatureAlgorithm algorithm) {
        return Objects.requireNonNull(ALGORITHMS.get(algorithm), "Java's provider leads to keys of that kind");
    }

    private UnaryOperator<byte[]> signing(SignatureAlgorithm algorithm, byte[] id) {
        return content -> {
            try {
                return token.sign(asked(algorithm), id, content);
            } catch (CryptokiFault fault) {
                throw new IllegalStateException("The token does not sign", fault);
            }
        };
    }
}
