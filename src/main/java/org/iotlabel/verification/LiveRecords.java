package org.iotlabel.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.label.SignedCredentials;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Records;
import org.iotlabel.verifier.SignedDocument;
import org.iotlabel.verifier.SignedLabel;
import org.iotlabel.verifier.Standing;
import org.iotlabel.verifier.Trust;

/** What the platform itself knows of labels at this moment. */
@ApplicationScoped
class LiveRecords implements Records {
    private final SignedCredentials credentials;
    private final IssuedLabels labels;
    private final PublishedBaselines baselines;

    LiveRecords(SignedCredentials credentials, IssuedLabels labels, PublishedBaselines baselines) {
        this.credentials = credentials;
        this.labels = labels;
        this.baselines = baselines;
    }

    @Override
    public Stream<String> credentials(Serial serial) {
        return credentials.of(serial).stream();
    }

    @Override
    public List<byte[]> logProofs(SignedLabel label) {
        var others = label.signatures().stream().anyMatch(one -> one.document() != SignedDocument.CREDENTIAL)
                ? credentials.documentProofs(label.serial())
                : List.<byte[]>of();
        return Stream.concat(credentials.logProofs(label.serial()).stream(), others.stream())
                .toList();
    }

    @Override
    public Optional<Scoring> scoring(LabelFacts.Baseline baseline) {
        return baselines.withDigest(baseline.digest()).map(Scoring::by);
    }

    /** The platform's own word counts as of now; a label that it never issued has nothing to stand on. */
    @Override
    public Standing standing(SignedLabel label, Trust trust, Instant now) {
        return labels.find(label.serial())
                .map(issued -> IssuedRecords.of(issued, now))
                .orElseGet(() -> new Standing.Against(Reason.UNKNOWN_SERIAL, now));
    }

    @Override
    public Optional<YearMonth> supportUntil(Serial serial) {
        return labels.find(serial).flatMap(IssuedLabel::supportUntil);
    }
}
