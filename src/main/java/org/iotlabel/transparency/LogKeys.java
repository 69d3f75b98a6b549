package org.iotlabel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.SigningKey;
import org.iotlabel.signing.SigningKeys;

/** The name of the log, and the keys of its checkpoints. */
@ApplicationScoped
public class LogKeys {
    private final String origin;
    private final SigningKeys secret;
    private final PublicKeys published;

    LogKeys(@ConfigProperty(name = "label.public-url") URI publicUrl, SigningKeys secret, PublicKeys published) {
        this.origin = publicUrl.getAuthority() + "/log";
        this.secret = secret;
        this.published = published;
    }

    /** The name: the address of the log without its scheme (C2SP tlog-tiles, "Parameters"). */
    public String origin() {
        return origin;
    }

    /** All keys that sign or have signed checkpoints. */
    public List<VerifierKey> verifiers() {
        return published.all().stream()
                .filter(key -> key.role() == KeyRole.LOG)
                .map(key -> VerifierKey.of(origin, kind(key.algorithm()), key.publicKey()))
                .toList();
    }

    /** What somebody who believes this log alone checks its checkpoints with. */
    public TrustedLog trusted() {
        return TrustedLog.of(origin, verifiers());
    }

    List<NoteSigner> signers() {
        return signing().map(this::signer).toList();
    }

    /** The names of the keys that this copy signs with now. */
    List<String> kids() {
        return signing().map(key -> key.published().kid()).toList();
    }

    private Stream<SigningKey> signing() {
        return KeyRole.LOG.algorithms().stream().map(algorithm -> secret.of(KeyRole.LOG, algorithm));
    }

    private NoteSigner signer(SigningKey key) {
        var published = key.published();
        return new NoteSigner(VerifierKey.of(origin, kind(key.algorithm()), published.publicKey()), key::sign);
    }

    private static NoteAlgorithm kind(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ED25519 -> NoteAlgorithm.ED25519;
            case ML_DSA_44 -> NoteAlgorithm.ML_DSA_44_COSIGNATURE;
            case ES256, PS256 -> throw new IllegalArgumentException("no log of ours signs with " + algorithm);
        };
    }
}
