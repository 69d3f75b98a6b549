package org.iotlabel.verifier;

import java.net.URI;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.TrustedLog;
import org.iotlabel.transparency.VerifierKey;

/**
 * Whom a verifier believes: everything that must come from the issuer itself or from somebody who has it from there, and
 * never from the document that is checked.
 *
 * @param publicUrl the address that stands on labels; the issuer's DID follows from it
 * @param authorities certificates of the scheme's authority, for documents that people read
 * @param revocations lists of that authority's certificates that count no more
 * @param log the public log with all its keys, and witnesses whose clocks are believed; empty where none is known
 * @param statusLimit how old knowledge of a status may be
 * @param closedOn the first day on which nobody runs the scheme any more
 */
public record Trust(
        URI publicUrl,
        List<TrustedKey> keys,
        List<X509Certificate> authorities,
        List<X509CRL> revocations,
        Optional<TrustedLog> log,
        Duration statusLimit,
        Optional<LocalDate> closedOn) {
    /** The member of {@code jwks.json} in which the issuer announces the first day on which nobody runs the scheme. */
    static final String CLOSED_ON = "iotlabel_scheme_closed_on";

    /** The longest that a status list of ours counts without a connection. */
    public static final Duration STATUS_LIMIT = Duration.ofHours(24);

    public Trust {
        keys = List.copyOf(keys);
        authorities = List.copyOf(authorities);
        revocations = List.copyOf(revocations);
    }

    /** By the address alone: what is remembered for a trust is looked up with each label, and certificates take long to hash. */
    @Override
    public int hashCode() {
        return publicUrl.hashCode();
    }

    /** The issuer's name. */
    public String issuer() {
        return DidWeb.of(publicUrl);
    }

    /** The key of that name, if it serves that role. */
    Optional<TrustedKey> key(KeyRole role, String kid) {
        return keys.stream()
                .filter(one -> one.key().role() == role && one.key().kid().equals(kid))
                .findAny();
    }

    /**
     * The log with those of its keys that count for an entry of that time under that checkpoint. A key that was lost counts only
     * where witnesses had seen the checkpoint before; one that was put away before the entry no more; one that waits for its use,
     * or that the issuer does not list, has signed nothing.
     *
     * @throws org.iotlabel.transparency.ProofRefused UNREADABLE where it is no checkpoint
     */
    Optional<TrustedLog> logAt(Instant entry, SignedNote checkpoint) {
        return log.map(one -> {
            var seen = one.witnessedBy(checkpoint);
            return new TrustedLog(
                    one.origin(),
                    one.keys().stream().filter(key -> counts(key, entry, seen)).toList(),
                    one.keys().stream().filter(key -> !counts(key, entry, seen)).toList(),
                    one.witnesses(),
                    one.quorum());
        });
    }

    private boolean counts(VerifierKey verifier, Instant entry, Optional<Instant> seen) {
        return keys.stream()
                .filter(key -> key.key().role() == KeyRole.LOG && verifier.isOf(key.key()))
                .anyMatch(key -> key.activeAt().isPresent() && !key.isRetiredAt(entry) && !key.isLostAt(seen));
    }

    /** The bare keys. */
    PublicKeys published() {
        return PublicKeys.of(keys.stream().map(TrustedKey::key).toList());
    }
}
