package org.iotlabel.verifier;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.statuslist.StatusReferences;

/**
 * What a document says of a label, once its signature holds.
 *
 * @param issuer by DID
 * @param validUntil the end of the label, not of the device
 * @param digest of {@code label.json}
 * @param supportUntil the last month of security updates that was promised when it was issued
 * @param names of model and maker, as far as the document has them
 * @param facts all of {@code label.json}; empty for an offline seal alone
 * @param status where its status stands; empty for an offline seal alone
 */
public record SignedLabel(
        Serial serial,
        String issuer,
        Instant validFrom,
        Instant validUntil,
        Sha256Digest digest,
        int level,
        Optional<YearMonth> supportUntil,
        List<String> gtins,
        List<String> names,
        Optional<LabelFacts> facts,
        Optional<StatusReferences> status,
        List<Signature> signatures) {
    public SignedLabel {
        gtins = List.copyOf(gtins);
        names = List.copyOf(names);
        signatures = List.copyOf(signatures);
    }

    /**
     * A signature that held.
     *
     * @param document what bears it
     * @param key that made it
     * @param signed the digest of the whole signed document, by which the public log knows it
     * @param stated when it says that it was made; empty for when the label begins
     */
    public record Signature(SignedDocument document, TrustedKey key, Sha256Digest signed, Optional<Instant> stated) {}

    static SignedLabel of(LabelFacts facts, Sha256Digest digest, StatusReferences status, Signature signature) {
        var product = facts.product();
        return new SignedLabel(
                facts.serial(),
                facts.issuer().id(),
                facts.validFrom(),
                facts.validUntil(),
                digest,
                facts.level().number(),
                Optional.ofNullable(product.supportUntil()),
                product.gtins(),
                List.of(product.model(), product.manufacturer().name(), facts.holder()),
                Optional.of(facts),
                Optional.of(status),
                List.of(signature));
    }

    /** The same, with a signature more. */
    SignedLabel with(List<Signature> more) {
        var all = new java.util.ArrayList<>(signatures);
        all.addAll(more);
        return new SignedLabel(
                serial, issuer, validFrom, validUntil, digest, level, supportUntil, gtins, names, facts, status, all);
    }

    URI page(Trust trust) {
        return URI.create(trust.publicUrl() + "/" + serial.value());
    }
}
