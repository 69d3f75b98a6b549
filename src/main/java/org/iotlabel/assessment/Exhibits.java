package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
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

    Exhibits(EvidenceVault vault, Questions questions) {
        this.vault = vault;
        this.questions = questions;
    }

    /**
     * What the vendor uploaded and answered with, and what the assessors gathered who made an evaluation; asked for at once.
     */
    public List<EvidenceView> ofCase(UUID attestation, Evaluation evaluation, Audience audience) {
        var answers = questions.ofAttestation(attestation).stream()
                .filter(question -> question.answer().isPresent())
                .map(Question::id);
        var places = Stream.of(Stream.of(attestation), answers, evaluation.assessments().stream())
                .flatMap(place -> place)
                .toList();
        return vault.list(places, audience);
    }

    /** All that is open, the vendor's submission first. */
    List<EvidenceView> of(Examination examination) {
        return vault.list(places(examination).toList(), Audience.ASSESSOR);
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
