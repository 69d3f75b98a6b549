package org.iotlabel.label;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.iotlabel.keys.KeyStanding;
import org.iotlabel.keys.Standing;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SignatureRefused;
import org.iotlabel.signing.SigningInput;

/**
 * Whether the facts in the database are the ones that our key signed: what stops somebody who can write to the database
 * but not sign. Remembered by the digests of what was checked, so that other bytes are always checked again; where a label
 * stands is never remembered.
 */
@ApplicationScoped
class LabelIntegrity {
    private static final int REMEMBERED = 100_000;

    private final PublicKeys keys;
    private final KeyStanding standing;
    private final Labels labels;
    private final LabelLog log;
    private final Cache<Statement, Signed> checked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LabelIntegrity(PublicKeys keys, KeyStanding standing, Labels labels, LabelLog log) {
        this.keys = keys;
        this.standing = standing;
        this.labels = labels;
        this.log = log;
    }

    /** What was checked; the same bytes are another statement under another serial. */
    private record Statement(Serial serial, Sha256Digest facts, Sha256Digest jwt) {}

    /**
     * What never changes about a signature.
     *
     * @param holds whether our key made it over these facts, and the public log was told of just this
     * @param at when the entry of the log says that it was there
     */
    private record Signed(boolean holds, String kid, Instant at) {
        static final Signed NOT = new Signed(false, "", Instant.EPOCH);
    }

    boolean holds(Label label) {
        var signed = known(label);
        // Whether the key still counts is asked each time: it may have been lost since.
        return signed.holds() && standing.of(signed.kid(), signed.at()) == Standing.GOOD;
    }

    /** Whether a key of ours signed it and the log was told of just this, whatever became of the key. */
    boolean isSigned(Label label) {
        return known(label).holds();
    }

    /** When the log was told of just this; where there was no log yet, when it was stored. Empty where it never was. */
    Optional<Instant> toldAt(Label label) {
        return Optional.of(known(label)).filter(Signed::holds).map(Signed::at);
    }

    /** Checks many at once, so that what is asked of each of them afterwards needs no other look into the log. */
    void learn(Collection<Label> labels) {
        var unknown = labels.stream()
                .filter(label -> checked.getIfPresent(statement(label)) == null)
                .toList();
        if (!unknown.isEmpty()) {
            var leaves = log.leaves(unknown.stream().map(Label::serial).toList());
            unknown.forEach(label -> look(label, () -> Optional.ofNullable(leaves.get(label.serial()))));
        }
    }

    private Signed known(Label label) {
        var signed = checked.getIfPresent(statement(label));
        return signed == null ? look(label, () -> log.leaf(label.serial())) : signed;
    }

    private static Statement statement(Label label) {
        return new Statement(label.serial(), Sha256Digest.of(label.facts()), Sha256Digest.of(jwt(label)));
    }

    private static String jwt(Label label) {
        return label.statement().jwt().orElse("");
    }

    private Signed look(Label label, Supplier<Optional<IssueLeaf>> logged) {
        var signed = signed(label.serial(), label.facts(), jwt(label), logged);
        // A key that another copy made a moment ago is not known here yet: only what holds is remembered.
        if (signed.holds()) {
            checked.put(statement(label), signed);
        }
        return signed;
    }

    private Signed signed(Serial serial, byte[] facts, String jwt, Supplier<Optional<IssueLeaf>> logged) {
        if (!isSigned(facts, jwt)) {
            return Signed.NOT;
        }
        var kid = SigningInput.of(jwt).kid();
        var leaf = logged.get();
        if (leaf.isEmpty()) {
            // From before there was a log: nothing but our own word says when.
            return new Signed(true, kid, labels.signedAt(serial));
        }
        return leaf.filter(one -> one.tellsOf(serial, Sha256Digest.of(facts), Sha256Digest.of(jwt)))
                .map(one -> new Signed(true, kid, one.at()))
                .orElse(Signed.NOT);
    }

    private boolean isSigned(byte[] facts, String jwt) {
        try {
            var payload = JwsVerifier.verify(jwt, LabelCredential.MEDIA.typ(), keys, KeyRole.LABEL);
            var subject = CanonicalJson.read(payload).path("credentialSubject");
            return Arrays.equals(facts, CanonicalJson.of(subject).bytes());
        } catch (SignatureRefused _) {
            return false;
        }
    }
}
