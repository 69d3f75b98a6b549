package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iotlabel.desk.Fact;
import org.iotlabel.scheme.Requirement;

/** What is to be mended in an attestation that was returned. */
@ApplicationScoped
class Corrections {
    private final Revisions revisions;

    Corrections(Revisions revisions) {
        this.revisions = revisions;
    }

    /** In the order of the baseline; nothing unless it is returned with remarks. */
    List<Correction> of(Case open) {
        var attestation = open.attestation();
        var remarks = attestation.remarks();
        if (remarks.isEmpty()) {
            return List.of();
        }
        var sealed = revisions
                .of(attestation.id(), attestation.revision())
                .map(one -> SealedRevision.of(one).snapshot());
        return open.baseline().document().requirements().stream()
                .filter(one -> remarks.containsKey(one.id()))
                .map(one -> correction(open, sealed, one, remarks.getOrDefault(one.id(), "")))
                .toList();
    }

    private static Correction correction(Case open, Optional<Snapshot> sealed, Requirement requirement, String remark) {
        var id = requirement.id();
        var before = sealed.map(snapshot -> snapshot.claims().get(id));
        var now = open.attestation().content().claims().get(id);
        return new Correction(
                id,
                requirement.title(),
                at(open.attestation().id()) + "/claims/" + id,
                remark,
                before.map(claim -> told(claim, sealed.orElseThrow())).orElse(List.of()),
                !Objects.equals(before.orElse(null), now));
    }

    private static List<Fact> told(Claim claim, Snapshot sealed) {
        var words = AttestationForms.writing();
        var names = sealed.evidence().stream()
                .filter(piece -> claim.evidence().contains(piece.digest()))
                .map(Snapshot.Piece::name)
                .toList();
        return new Fact.Facts()
                .add(words.answer(), AttestationPage.words().answer(claim.answer()))
                .add(words.text(), claim.text())
                .add(words.reason(), claim.reason())
                .add(words.evidence(), names)
                .all();
    }
}
