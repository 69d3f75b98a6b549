package org.iotlabel.label;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.scheme.Grade;
import org.iotlabel.scheme.Level;
import org.iotlabel.scheme.Score.Coverage;
import org.iotlabel.scheme.ScoringFacts;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * What a label states: the content of {@code label.json}, of which every other document is made. Fixed when the label is
 * issued; whether the label still holds is not in it, so that its bytes never change. The form is that of
 * {@code labels-schema/label.schema.json}.
 *
 * @param url the page of the label, where its present state stands
 * @param holder the organisation to which the label was granted
 * @param assessors the bodies that examined the device
 * @param validFrom to the second
 * @param validUntil to the second; the end of the label, not of the device or of its updates
 * @param product the device as it was submitted
 * @param level what was reached, with the promise to a buyer
 * @param score 0 to 100, informative: the level decides
 * @param coverage of the recommendations, informative
 * @param containmentGrade how little harm a broken device can do
 * @param facts all that level, score and grade were computed from, so that anyone can compute them again
 * @param languages of the words in it, by BCP 47
 */
public record LabelFacts(
        Serial serial,
        URI url,
        Scheme scheme,
        Issuer issuer,
        String holder,
        List<Assessor> assessors,
        Decision decision,
        Instant validFrom,
        Instant validUntil,
        ProductDescription product,
        Level level,
        int score,
        Coverage coverage,
        Grade containmentGrade,
        Baseline baseline,
        ScoringFacts facts,
        List<String> languages) {

    public LabelFacts {
        if (!validFrom.isBefore(validUntil)) {
            throw new IllegalArgumentException("A label ends after it begins");
        }
        validFrom = validFrom.truncatedTo(ChronoUnit.SECONDS);
        validUntil = validUntil.truncatedTo(ChronoUnit.SECONDS);
        assessors = List.copyOf(assessors);
        languages = List.copyOf(languages);
    }

    /**
     * The rules under which the label was granted.
     *
     * @param version of the rules, not of the baseline
     */
    public record Scheme(String id, String version) {}

    /**
     * Who stands for the label.
     *
     * @param id the issuer's name as a DID, under which its keys are found
     * @param contact an e-mail address
     */
    public record Issuer(String id, String name, URI url, String contact) {}

    /**
     * A body that examined the device.
     *
     * @param accreditation the number of its accreditation
     */
    public record Assessor(String name, String accreditation) {}

    /**
     * What the label was granted for, each by the digest of its canonical bytes.
     *
     * @param date the day of the decision, in UTC
     * @param digest of the decision
     * @param attestation of the vendor's submission
     * @param report of the evaluation report
     */
    public record Decision(LocalDate date, Sha256Digest digest, Sha256Digest attestation, Sha256Digest report) {}

    /** What the device was held against, to the byte. */
    public record Baseline(String id, String version, Sha256Digest digest) {}

    /**
     * The facts back from their canonical bytes.
     *
     * @throws IllegalArgumentException when the bytes are not the facts of a label
     */
    static LabelFacts read(byte[] json) {
        return CanonicalJson.parse(json).as(LabelFacts.class);
    }

    /** The bytes of {@code label.json} and their digest. */
    public CanonicalJson canonical() {
        return CanonicalJson.of(this);
    }
}
