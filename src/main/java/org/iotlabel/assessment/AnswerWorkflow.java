package org.iotlabel.assessment;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceReading;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.evidence.ExaminedEvidence;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

/** What a vendor is asked, and answers. */
@ApplicationScoped
class AnswerWorkflow {
    private final Questions questions;
    private final DismissalNotices notices;
    private final SeatWorkflow seats;
    private final AttestationProgress attestations;
    private final EvidenceVault vault;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerWorkflow(
            Questions questions,
            DismissalNotices notices,
            SeatWorkflow seats,
            AttestationProgress attestations,
            EvidenceVault vault,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.questions = questions;
        this.notices = notices;
        this.seats = seats;
        this.attestations = attestations;
        this.vault = vault;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** A question of the caller's own attestation, with the attestation. */
    record Asked(Attestation attestation, Question question) {}

    /**
     * All that was asked about an attestation of the caller's.
     *
     * @throws Problem NOT_FOUND where it is not one of the caller's vendors'
     */
    List<Asked> list(UUID attestation) {
        var own = own(attestations.read(attestation));
        return questions.ofAttestation(attestation).stream()
                .map(question -> new Asked(own, question))
                .toList();
    }

    /**
     * One question of an attestation of the caller's.
     *
     * @throws Problem NOT_FOUND where it is none of theirs
     */
    Asked read(UUID attestation, UUID question) {
        return open(own(attestations.read(attestation)), question);
    }

    /**
     * The notices of a coming dismissal of an attestation of the caller's, the latest last.
     *
     * @throws Problem NOT_FOUND where it is not one of the caller's vendors'
     */
    List<DismissalNotice> notices(UUID attestation) {
        return notices.of(own(attestations.read(attestation)).id());
    }

    /** Why a question cannot be answered now. */
    Optional<Problem> whyNotAnswer(Asked asked) {
        var state = asked.attestation().state();
        var closed =
                state.isFinal() ? Optional.<Problem>empty() : asked.question().whyNotAnswer();
        return closed.or(() -> state == AttestationState.INFO_REQUESTED
                ? Optional.empty()
                : Optional.of(AssessmentProblem.notInEvaluation(state, true)));
    }

    /**
     * Why evidence cannot be added to an answer now; asked before a file is taken in.
     *
     * @throws Problem NOT_FOUND; else as answering
     */
    void refuseEvidence(UUID attestation, UUID question) {
        whyNotAnswer(read(attestation, question)).ifPresent(problem -> {
            throw problem;
        });
    }

    /** Adds evidence to the answer of a question, before it is answered. */
    @Transactional
    EvidenceView add(UUID attestation, UUID question, ExaminedEvidence file) {
        var own = own(attestations.hold(attestation));
        whyNotAnswer(open(own, question)).ifPresent(problem -> {
            throw problem;
        });
        return vault.add(own.vendor(), question, caller.actor(own.vendor()), file);
    }

    /**
     * A piece of evidence that was added to an answer, for the vendor; that it was read is recorded.
     *
     * @throws Problem NOT_FOUND where question or evidence are none of theirs
     */
    EvidenceReading evidence(UUID attestation, UUID question, UUID evidence) {
        var vendor = read(attestation, question).attestation().vendor();
        return vault.read(question, evidence, caller.actor(vendor), Audience.VENDOR);
    }

    /**
     * Answers. With the last answer the evaluation goes on.
     *
     * @param names digests, or names of files, of evidence of the attestation or of this question
     * @throws Problem NOT_FOUND, QUESTION_CLOSED or NOT_IN_EVALUATION, STALE; INVALID for unknown evidence
     */
    @Transactional
    Asked answer(UUID attestation, UUID id, String text, List<String> names, Version seen) {
        var own = own(attestations.hold(attestation));
        var asked = open(own, id);
        // That nobody waits for an answer any more says more than that something changed.
        whyNotAnswer(asked).ifPresent(problem -> {
            throw problem;
        });
        seen.mustBe(asked.question().version());
        var actor = caller.actor(own.vendor());
        asked.question().answer(text.strip(), digests(asked, names), actor, clock.instant());
        questions.flush();
        audit.record(actor, "question.answer", Subject.of("question", id));
        seats.resumeIfAnswered(own, actor);
        questions.flush();
        return asked;
    }

    private List<String> digests(Asked asked, List<String> names) {
        var evidence = new ArrayList<>(vault.list(asked.question().id(), Audience.VENDOR));
        evidence.addAll(vault.list(asked.attestation().id(), Audience.VENDOR));
        var digests = new ArrayList<String>();
        var errors = new ArrayList<FieldError>();
        for (var index = 0; index < names.size(); index++) {
            var found = EvidenceNames.digest(evidence, names.get(index));
            if (found.isPresent()) {
                digests.add(found.get());
            } else {
                errors.add(FieldError.at("No evidence of this digest or name was uploaded here.", "evidence", index));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return digests;
    }

    private Asked open(Attestation own, UUID question) {
        return questions
                .of(own.id(), question)
                .map(found -> new Asked(own, found))
                .orElseThrow(Problem::notFound);
    }

    private Attestation own(Attestation attestation) {
        if (!caller.holds(attestation.vendor(), VENDOR_MEMBER, VENDOR_ADMIN)) {
            throw Problem.notFound();
        }
        return attestation;
    }
}
