package org.iotlabel.attestation;

import static org.iotlabel.problem.FieldError.at;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.problem.FieldError;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.scheme.Requirement;

/** What a submission still lacks. It asks whether something is said and shown, never whether it is true or enough. */
final class Completeness {
    private Completeness() {}

    /** Every gap, each with a pointer into the attestation document; empty where nothing is missing. */
    static List<FieldError> gaps(Case open, LocalDate today) {
        var gaps = new ArrayList<FieldError>();
        var content = open.attestation().content();
        var level = open.attestation().level();
        var baseline = open.baseline().document();
        var closed = closed(open.evidence());
        baseline.features().stream()
                .filter(feature -> !content.features().containsKey(feature.id()))
                .forEach(feature -> gaps.add(at("This question is not answered.", "features", feature.id())));
        baseline.applying(content.features()).stream()
                .filter(requirement -> requirement.level() <= level)
                .forEach(requirement -> claimGaps(requirement, content, closed, gaps));
        productGaps(open.product().description(), today, gaps);
        return gaps;
    }

    private static void productGaps(ProductDescription product, LocalDate today, List<FieldError> gaps) {
        var until = product.supportUntil();
        if (until != null && until.isBefore(YearMonth.from(today))) {
            gaps.add(at("The support period has ended already.", "product", "supportUntil"));
        }
        var extended = product.extendedSupport();
        if (extended != null && (until == null || !extended.until().isAfter(until))) {
            gaps.add(at("Extended support goes beyond the promised one.", "product", "extendedSupport", "until"));
        }
        var last = product.updates().lastOn();
        if (last != null && last.isAfter(today)) {
            gaps.add(at("This day has not come yet.", "product", "updates", "lastOn"));
        }
        connectionGaps(product, gaps);
        var others = product.recognition();
        for (var i = 0; others != null && i < others.size(); i++) {
            var end = others.get(i).until();
            if (end != null && end.isBefore(today)) {
                gaps.add(at("This label or certificate has ended already.", "product", "recognition", i, "until"));
            }
        }
    }

    private static void connectionGaps(ProductDescription product, List<FieldError> gaps) {
        var connections = product.connections();
        for (var i = 0; connections != null && i < connections.size(); i++) {
            if (product.worksOffline() && connections.get(i).needed()) {
                gaps.add(at(
                        "Its main job works without Internet, as you say, and so without this connection.",
                        "product",
                        "connections",
                        i,
                        "needed"));
            }
        }
    }

    /** By digest, what no assessor can ever open. */
    private static Set<String> closed(List<EvidenceView> evidence) {
        return evidence.stream()
                .filter(item -> !Audience.ASSESSOR.mayRead(item.confidentiality()))
                .map(item -> "sha256:" + item.sha256())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void claimGaps(
            Requirement requirement, AttestationContent content, Set<String> closed, List<FieldError> gaps) {
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
            } else if (closed.containsAll(claim.evidence())) {
                gaps.add(at(
                        "No assessor can open what only you may read. Name a piece of another class too.",
                        "claims",
                        requirement.id(),
                        "evidence"));
            }
        }
    }
}
