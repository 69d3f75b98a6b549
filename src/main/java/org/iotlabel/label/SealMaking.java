package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.iotlabel.cose.Base45;
import org.iotlabel.cose.CoseSign1;
import org.iotlabel.signing.SigningKey;

/**
 * Makes the offline seal of a label, short enough for its QR code. What does not fit is left out in a fixed order: trade
 * numbers, the maker's name, the name of the model. What is left always fits, as the host of an address is limited by the
 * main QR code already.
 */
final class SealMaking {
    private static final List<UnaryOperator<OfflineSeal>> SHORTER =
            List.of(OfflineSeal::withoutGtins, OfflineSeal::withoutMaker, OfflineSeal::withoutModel);

    private SealMaking() {}

    /** The bytes of {@code label.cose}. */
    static byte[] seal(LabelFacts facts, SigningKey key) {
        return seal(facts, key, Optional.empty());
    }

    /**
     * The same, saying when it is signed.
     *
     * @param at cut to the second; empty for when the label begins
     */
    static byte[] seal(LabelFacts facts, SigningKey key, Optional<Instant> at) {
        var seal = OfflineSeal.of(facts, at);
        for (var rule : SHORTER) {
            if (!fits(seal, key)) {
                seal = rule.apply(seal);
            }
        }
        if (!fits(seal, key)) {
            throw new IllegalStateException("The issuer's name is too long for an offline seal");
        }
        return CoseSign1.sign(key, OfflineSeal.TYPE, SealClaims.write(seal));
    }

    private static boolean fits(OfflineSeal seal, SigningKey key) {
        var length = CoseSign1.length(key, OfflineSeal.TYPE, SealClaims.write(seal));
        return Base45.length(length) <= OfflineSeal.LONGEST_TEXT;
    }
}
