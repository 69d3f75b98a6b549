package org.iotlabel.verifier;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.iotlabel.cose.Base45;
import org.iotlabel.cose.CoseRefused;
import org.iotlabel.label.OfflineSeal;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.verifier.SignedLabel.Signature;

/** Reads offline seals, {@code label.cose}; {@code docs/seal.md} has their form. */
final class SealReading {
    private final Trust trust;

    SealReading(Trust trust) {
        this.trust = trust;
    }

    /** The message in a seal's text. */
    static byte[] bytes(String text) {
        try {
            return Base45.decode(text);
        } catch (CoseRefused e) {
            throw refused(e);
        }
    }

    /** A seal whose signature holds, and the label that it tells of. */
    record Read(OfflineSeal seal, SignedLabel label) {
        /**
         * The credential of the seal's serial with the seal's signature beside its own, once it is sure that both say the
         * same in every claim. The seal's key is asked as well: whoever has a lost key makes new seals with it.
         *
         * @throws Refused MALFORMED
         */
        SignedLabel with(SignedLabel credential) {
            Refused.require(
                    credential.facts().filter(seal::isOf).isPresent(),
                    Reason.MALFORMED,
                    "The offline seal says something else than the credential of its serial.");
            return credential.with(label.signatures());
        }
    }

    /**
     * What the seal says, once its signature holds.
     *
     * @throws Refused UNREADABLE, BAD_SIGNATURE, UNKNOWN_KEY, MALFORMED
     */
    Read read(byte[] message) {
        var used = new AtomicReference<Optional<TrustedKey>>(Optional.empty());
        try {
            var seal = OfflineSeal.verify(message, kid -> {
                used.set(trust.key(KeyRole.LABEL, kid));
                return used.get().map(TrustedKey::key);
            });
            var signature = new Signature(
                    SignedDocument.SEAL, used.get().orElseThrow(), Sha256Digest.of(message), seal.signedAt());
            return new Read(seal, of(seal, signature));
        } catch (CoseRefused e) {
            throw refused(e);
        }
    }

    private static SignedLabel of(OfflineSeal seal, Signature signature) {
        return new SignedLabel(
                seal.serial(),
                seal.issuer(),
                seal.validFrom(),
                seal.validUntil(),
                seal.digest(),
                seal.level(),
                seal.supportUntil(),
                seal.gtins(),
                Stream.of(seal.model(), seal.maker()).flatMap(Optional::stream).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(signature));
    }

    private static Refused refused(CoseRefused e) {
        var reason =
                switch (e.reason()) {
                    case NOT_BASE45, TOO_LONG, NOT_CBOR, TRAILING_BYTES, NOT_SIGN1 -> Reason.UNREADABLE;
                    case NOT_DETERMINISTIC, DUPLICATE_KEY, WRONG_CLAIMS -> Reason.MALFORMED;
                    case UNKNOWN_KEY -> Reason.UNKNOWN_KEY;
                    case CRITICAL_HEADER, WRONG_TYPE, WRONG_ALGORITHM, BAD_SIGNATURE -> Reason.BAD_SIGNATURE;
                };
        return new Refused(reason, e.reason().name(), String.valueOf(e.getMessage()) + ".");
    }
}
