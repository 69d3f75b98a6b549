package org.iotlabel.verifier;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.signing.Sha256Digest;

/** What is known beside the document: files that prove themselves, or the issuer's own tables. Nothing is believed unchecked. */
public interface Records {
    /** The signed credential of that serial, as compact JWS. */
    Optional<String> credential(Serial serial);

    /** Proofs that documents of the label are in the public log, at least of the kinds that bear its signatures. */
    List<byte[]> logProofs(SignedLabel label);

    /** The scoring by the baseline with that digest. */
    Optional<Scoring> scoring(Sha256Digest baseline);

    /** Where the label stands. */
    Standing standing(SignedLabel label, Trust trust, Instant now);

    /**
     * The last month of security updates that is promised now, where the issuer's own tables say it. Nobody signs a promise
     * that was made after the issue, so files and answers of servers never know it.
     */
    Optional<YearMonth> supportUntil(Serial serial);
}
