package org.iotlabel.verification;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Records;
import org.iotlabel.verifier.SignedLabel;
import org.iotlabel.verifier.Standing;
import org.iotlabel.verifier.Trust;

/** What the platform knows of one label that was read a moment ago, and beside it. */
record IssuedRecords(IssuedLabel label, Records others) implements Records {
    @Override
    public Stream<String> credentials(Serial serial) {
        return serial.equals(label.serial()) ? Stream.of(label.credential()) : others.credentials(serial);
    }

    @Override
    public List<byte[]> logProofs(SignedLabel signed) {
        return others.logProofs(signed);
    }

    @Override
    public Optional<Scoring> scoring(LabelFacts.Baseline baseline) {
        return others.scoring(baseline);
    }

    /** The platform's own word counts as of now. */
    @Override
    public Standing standing(SignedLabel signed, Trust trust, Instant now) {
        return signed.serial().equals(label.serial()) ? of(label, now) : others.standing(signed, trust, now);
    }

    @Override
    public Optional<YearMonth> supportUntil(Serial serial) {
        return serial.equals(label.serial()) ? label.supportUntil() : others.supportUntil(serial);
    }

    /** Where a label stands. A record that somebody changed who cannot sign says nothing good. */
    static Standing of(IssuedLabel label, Instant now) {
        if (!label.isGenuine()) {
            return new Standing.Against(Reason.BAD_SIGNATURE, now);
        }
        return switch (label.standing().state()) {
            case ACTIVE -> new Standing.Holds(now);
            case SUSPENDED -> new Standing.Against(Reason.SUSPENDED, now);
            case WITHDRAWN, SURRENDERED -> new Standing.Against(Reason.REVOKED, now);
            case SUPERSEDED -> new Standing.Against(Reason.SUPERSEDED, now);
            case EXPIRED -> new Standing.Against(Reason.EXPIRED, now);
            case ISSUING -> new Standing.Against(Reason.UNKNOWN_SERIAL, now);
        };
    }
}
