package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;

/**
 * The evidence that is open to an assessor: what the vendor handed in with the submission and with answers to this
 * assessor's questions, and what the assessor brought. It lies in three places of the vault: that of the attestation, one
 * for each question, and one for each assessment; so what the one assessor gathers stays hidden from the other.
 */
@ApplicationScoped
public class Exhibits {
    private final EvidenceVault vault;
    private final Questions questions;
    private final Assessments assessments;

    Exhibits(EvidenceVault vault, Questions questions, Assessments assessments) {
        this.vault = vault;
        this.questions = questions;
        this.assessments = assessments;
    }

    /** What came to a submission during its evaluation: with answers, and from the assessors who hold a seat. */
    public List<EvidenceView> ofEvaluation(UUID attestation, int revision, Audience audience) {
        var answers = questions.ofAttestation(attestation).stream()
                .filter(question -> question.answer().isPresent())
                .map(Question::id);
        var seats = assessments.seated(attestation, revision).stream().map(Assessment::id);
        return Stream.concat(answers, seats)
                .flatMap(place -> vault.list(place, audience).stream())
                .toList();
    }

    /** All that is open, the vendor's submission first. */
    List<EvidenceView> of(Examination examination) {
        var all = new ArrayList<EvidenceView>();
        places(examination).forEach(place -> all.addAll(vault.list(place, Audience.ASSESSOR)));
        return List.copyOf(all);
    }

    private static Stream<UUID> places(Examination examination) {
        var assessment = examination.assessment();
        var questions = examination.questions().stream()
                .filter(question -> question.answer().isPresent())
                .map(Question::id);
        return Stream.of(Stream.of(assessment.attestation()), questions, Stream.of(assessment.id()))
                .flatMap(place -> place);
    }
}
