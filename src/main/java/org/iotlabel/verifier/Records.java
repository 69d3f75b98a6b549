package org.iotlabel.verifier;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.Scoring;

/** What is known beside the document: files that prove themselves, or the issuer's own tables. Nothing is believed unchecked. */
public interface Records {
    /** The signed credentials of that serial, as compact JWS, the first that holds counts; made when they are asked for. */
    Stream<String> credentials(Serial serial);

    /**
     * Proofs of entries that the public log has about the label: its documents, at least of the kinds that bear its
     * signatures, and promises of security updates for longer.
     */
    List<byte[]> logProofs(SignedLabel label);

    /** The scoring by the baseline that has the digest that is named; its version says only where to look. */
    Optional<Scoring> scoring(LabelFacts.Baseline baseline);

    /** Where the label stands. */
    Standing standing(SignedLabel label, Trust trust, Instant now);

    /**
     * The last month of security updates that is promised now, where the issuer's own tables say it. Everybody else learns
     * it from a proof of the public log.
     */
    Optional<YearMonth> supportUntil(Serial serial);
}
