package org.iotlabel.vectors;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Records;
import org.iotlabel.verifier.SignedLabel;
import org.iotlabel.verifier.Standing;
import org.iotlabel.verifier.Trust;

/** Files, and the issuer's own register, which is asked instead of the lists. */
record RegisterRecords(Records files, Reason against) implements Records {
    @Override
    public Stream<String> credentials(Serial serial) {
        return files.credentials(serial);
    }

    @Override
    public List<byte[]> logProofs(SignedLabel label) {
        return files.logProofs(label);
    }

    @Override
    public Optional<Scoring> scoring(LabelFacts.Baseline baseline) {
        return files.scoring(baseline);
    }

    @Override
    public Standing standing(SignedLabel label, Trust trust, Instant now) {
        return new Standing.Against(against, now);
    }

    @Override
    public Optional<YearMonth> supportUntil(Serial serial) {
        return files.supportUntil(serial);
    }
}
