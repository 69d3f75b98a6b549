package org.iotlabel.label;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.iotlabel.cose.Base45;
import org.iotlabel.cose.CoseRefused;
import org.iotlabel.cose.CoseRefused.Reason;
import org.iotlabel.cose.CoseSign1;
import org.iotlabel.scheme.Grade;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.Sha256Digest;

/**
 * The gist of a label in so few bytes that a QR code carries it with the signature: {@code label.cose}. Codes and names
 * only, no words of any language; {@code docs/seal.md} has the keys. Names and numbers are left out where they make the
 * text too long; the digest of {@code label.json} stands for all of it.
 *
 * @param issuer by DID
 * @param digest of {@code label.json}
 * @param level 1 to 3
 * @param score 0 to 100
 * @param supportUntil the last promised month of updates; empty where none is
 * @param baseline version of the baseline
 * @param model as it is sold
 * @param maker its name
 * @param gtins trade numbers
 * @param signedAt when it was signed; empty for when the label begins
 */
public record OfflineSeal(
        String issuer,
        Serial serial,
        Instant validFrom,
        Instant validUntil,
        Sha256Digest digest,
        int level,
        Grade grade,
        int score,
        Optional<YearMonth> supportUntil,
        String baseline,
        Optional<String> model,
        Optional<String> maker,
        List<String> gtins,
        Optional<Instant> signedAt) {

    /** The type in the header (RFC 9596). */
    static final String TYPE = "application/vnd.iotlabel+cwt";

    /** Most letters of the text: what a code of 40 mm still shows well. */
    static final int LONGEST_TEXT = 500;

    // A QR code of the largest version holds no more in this mode.
    private static final int LONGEST_READ = 4296;

    public OfflineSeal {
        gtins = List.copyOf(gtins);
    }

    static OfflineSeal of(LabelFacts facts) {
        return of(facts, Optional.empty());
    }

    static OfflineSeal of(LabelFacts facts, Optional<Instant> signedAt) {
        var product = facts.product();
        return new OfflineSeal(
                facts.issuer().id(),
                facts.serial(),
                facts.validFrom(),
                facts.validUntil(),
                facts.canonical().digest(),
                facts.level().number(),
                facts.containmentGrade(),
                facts.score(),
                Optional.ofNullable(product.supportUntil()),
                facts.baseline().version(),
                Optional.of(product.model()),
                Optional.of(product.manufacturer().name()),
                product.gtins(),
                signedAt);
    }

    /**
     * Reads and checks the text of a seal.
     *
     * @param keys finds a key that may sign labels, by its thumbprint
     * @throws CoseRefused with the first check that failed
     */
    public static OfflineSeal verify(String text, Function<String, Optional<PublishedKey>> keys) {
        if (text.length() > LONGEST_READ) {
            throw new CoseRefused(Reason.TOO_LONG);
        }
        return verify(Base45.decode(text), keys);
    }

    /**
     * Reads and checks the bytes of a seal.
     *
     * @throws CoseRefused with the first check that failed
     */
    public static OfflineSeal verify(byte[] message, Function<String, Optional<PublishedKey>> keys) {
        return SealClaims.read(CoseSign1.verify(message, TYPE, keys));
    }

    /** Whether it says what these facts say, and nothing else but when it was signed; names and numbers may be missing. */
    public boolean isOf(LabelFacts facts) {
        var whole = of(facts, signedAt);
        return equals(whole.with(
                model.flatMap(_ -> whole.model),
                maker.flatMap(_ -> whole.maker),
                gtins.isEmpty()
                        ? gtins
                        : whole.gtins.stream().map(OfflineSeal::whole).toList()));
    }

    /** A trade number with all of its fourteen digits, as a seal holds it. */
    private static String whole(String gtin) {
        return "%014d".formatted(Long.parseLong(gtin));
    }

    OfflineSeal withoutMaker() {
        return with(model, Optional.empty(), gtins);
    }

    OfflineSeal withoutGtins() {
        return with(model, maker, List.of());
    }

    OfflineSeal withoutModel() {
        return with(Optional.empty(), maker, gtins);
    }

    private OfflineSeal with(Optional<String> model, Optional<String> maker, List<String> gtins) {
        return new OfflineSeal(
                issuer,
                serial,
                validFrom,
                validUntil,
                digest,
                level,
                grade,
                score,
                supportUntil,
                baseline,
                model,
                maker,
                gtins,
                signedAt);
    }
}
