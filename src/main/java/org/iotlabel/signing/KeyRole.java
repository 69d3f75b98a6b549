package org.iotlabel.signing;

import static org.iotlabel.signing.SignatureAlgorithm.ED25519;
import static org.iotlabel.signing.SignatureAlgorithm.ES256;
import static org.iotlabel.signing.SignatureAlgorithm.ML_DSA_44;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a key may sign. A key serves one role, so that a signature under one kind of document is worth nothing under
 * another.
 */
public enum KeyRole {
    /** Labels, as JWT and COSE. */
    LABEL(ES256),
    /** Certificates for people, as PDF; the key has an X.509 certificate of the scheme's own authority. */
    DOCUMENT(ES256),
    /** Status lists. */
    STATUS(ES256),
    /** Checkpoints of the public log: two signatures side by side, of which the second outlives quantum computers. */
    LOG(ED25519, ML_DSA_44),
    /** Messages to subscribers. */
    WEBHOOK(ED25519),
    /** The scheme's own certificate authority: certificates of {@link #DOCUMENT} keys, and their revocation list. */
    AUTHORITY(ES256);

    /** The member of a JWK that names the role; ours, as no registered one tells our roles apart (RFC 7517 section 4). */
    public static final String MEMBER = "iotlabel_role";

    private final List<SignatureAlgorithm> algorithms;

    KeyRole(SignatureAlgorithm... algorithms) {
        this.algorithms = List.of(algorithms);
    }

    /** How keys of this role sign; there is one key in use for each of them. */
    public List<SignatureAlgorithm> algorithms() {
        return algorithms;
    }

    /** The role as a published key names it. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that a published key names; empty for none of ours. */
    public static Optional<KeyRole> ofPublished(String name) {
        return Arrays.stream(values())
                .filter(role -> role.published().equals(name))
                .findAny();
    }

    /** How keys of this role sign where nothing else is said. */
    public SignatureAlgorithm algorithm() {
        return algorithms.getFirst();
    }
}
