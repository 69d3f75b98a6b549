package org.iotlabel.certification;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Why one caller may not end one review now, in each of the three ways; made and asked within one request. */
final class EndingLaw {
    private final Dossier dossier;
    private final Optional<Problem> notCertifier;
    private final Optional<Problem> notMine;
    private final Supplier<Optional<Problem>> partial;
    private final Supplier<Optional<Problem>> uncovered;

    EndingLaw(
            Dossier dossier,
            Optional<Problem> notCertifier,
            Optional<Problem> notMine,
            Supplier<Optional<Problem>> partial,
            Supplier<Optional<Problem>> uncovered) {
        this.dossier = dossier;
        this.notCertifier = notCertifier;
        this.notMine = notMine;
        this.partial = new Once(partial);
        this.uncovered = new Once(uncovered);
    }

    Optional<Problem> whyNotGrant() {
        return whyNotDecide(AttestationState.GRANTED).or(this::whyNotReached);
    }

    Optional<Problem> whyNotDeny() {
        return whyNotDecide(AttestationState.DENIED);
    }

    Optional<Problem> whyNotSendBack() {
        return whyNotEnd(ReviewState.SENT_BACK, AttestationState.IN_EVALUATION);
    }

    /** A lapse freezes either decision, and loses nothing: it goes on when the body is accredited again. */
    private Optional<Problem> whyNotDecide(AttestationState target) {
        return whyNotEnd(ReviewState.DECIDED, target).or(uncovered);
    }

    private Optional<Problem> whyNotEnd(ReviewState target, AttestationState next) {
        return notCertifier
                .or(() -> dossier.review().whyNot(target))
                .or(() -> dossier.attestation().whyNot(next))
                .or(() -> notMine)
                .or(partial);
    }

    /** A failure of something mandatory is never averaged away, so no certifier can grant over it. */
    private Optional<Problem> whyNotReached() {
        var obstacles = dossier.obstacles();
        return dossier.basis().isReached()
                ? Optional.empty()
                : Optional.of(new Problem(
                                CertificationProblem.LEVEL_NOT_REACHED,
                                "Level " + dossier.basis().levelSought() + " is not reached; against it stand "
                                        + obstacles.stream()
                                                .map(Reason::requirement)
                                                .collect(Collectors.joining(", ")) + ".")
                        .with("caps", obstacles));
    }

    /** Asks the first time only. */
    private static final class Once implements Supplier<Optional<Problem>> {
        private final Supplier<Optional<Problem>> question;

        @Nullable
        private Optional<Problem> answer;

        private Once(Supplier<Optional<Problem>> question) {
            this.question = question;
        }

        @Override
        public Optional<Problem> get() {
            if (answer == null) {
                answer = question.get();
            }
            return answer;
        }
    }
}
