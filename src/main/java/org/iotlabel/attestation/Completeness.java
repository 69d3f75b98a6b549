package org.iotlabel.attestation;

import static org.iotlabel.problem.FieldError.at;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.problem.FieldError;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Requirement;

/** What a submission still lacks. It asks whether something is said and shown, never whether it is true or enough. */
final class Completeness {
    private Completeness() {}

    /** Every gap, each with a pointer into the attestation document; empty where nothing is missing. */
    static List<FieldError> gaps(
            AttestationContent content,
            int level,
            BaselineDocument baseline,
            ProductDescription product,
            YearMonth now) {
        var gaps = new ArrayList<FieldError>();
        baseline.features().stream()
                .filter(feature -> !content.features().containsKey(feature.id()))
                .forEach(feature -> gaps.add(at("This question is not answered.", "features", feature.id())));
        baseline.applying(content.features()).stream()
                .filter(requirement -> requirement.level() <= level)
                .forEach(requirement -> claimGaps(requirement, content, gaps));
        var until = product.supportUntil();
        if (until != null && until.isBefore(now)) {
            gaps.add(at("The support period has ended already.", "product", "supportUntil"));
        }
        return gaps;
    }

    private static void claimGaps(Requirement requirement, AttestationContent content, List<FieldError> gaps) {
        var claim = content.claims().get(requirement.id());
        if (claim == null) {
            gaps.add(at("This requirement applies and is not answered.", "claims", requirement.id()));
            return;
        }
        if (claim.answer() == Claim.Answer.MET) {
            if (claim.text().isEmpty()) {
                gaps.add(at("Say how the device meets it.", "claims", requirement.id(), "text"));
            }
            if (claim.evidence().isEmpty()) {
                gaps.add(at("Name at least one piece of evidence.", "claims", requirement.id(), "evidence"));
            }
        }
    }
}
