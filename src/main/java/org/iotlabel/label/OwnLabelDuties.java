package org.iotlabel.label;

import static org.iotlabel.label.LabelSection.at;
import static org.iotlabel.label.LabelSection.pageWords;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.party.Caller;

/** What a vendor may want to do about labels that it holds: one is suspended, one runs out, a promise of updates ends. */
@ApplicationScoped
class OwnLabelDuties implements Duties {
    /** So many labels; the others wait in the list of all. */
    private static final int MOST = 50;

    /** A successor has to be attested, evaluated and decided on in that time. */
    private static final Duration AHEAD = Duration.ofDays(90);

    /** Longer than an issue takes. After it none is counted on: what was granted under a baseline that ended never has a label. */
    private static final Duration ISSUED_WITHIN = Duration.ofDays(14);

    private final Labels labels;
    private final AttestationProgress attestations;
    private final Caller caller;
    private final Clock clock;

    OwnLabelDuties(Labels labels, AttestationProgress attestations, Caller caller, Clock clock) {
        this.labels = labels;
        this.attestations = attestations;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<Duty> waiting() {
        var vendors = caller.organisations(VENDOR_MEMBER, VENDOR_ADMIN);
        if (vendors.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var urgent = labels.mostUrgentOfVendors(vendors, now, now.plus(AHEAD), MOST);
        if (urgent.isEmpty()) {
            return List.of();
        }
        var products = urgent.stream().map(Label::product).distinct().toList();
        var underWay = attestations.underWay(products);
        var awaited = labels.awaited(products, now.minus(ISSUED_WITHIN));
        return urgent.stream()
                .flatMap(label -> {
                    var next = Optional.ofNullable(underWay.get(label.product()));
                    return of(label, next, awaited.contains(label.product()), now);
                })
                .toList();
    }

    /**
     * @param next the attestation of the product that is under way
     * @param isAwaited whether the next label of the product was granted and is not issued yet
     */
    private static Stream<Duty> of(Label label, Optional<Attestation> next, boolean isAwaited, Instant now) {
        var words = pageWords();
        var about = words.called(
                LabelFacts.read(label.facts()).product().model(), label.serial().toString());
        var suspended = Optional.of(label.stateAt(now))
                .filter(LabelState.SUSPENDED::equals)
                .map(_ -> new Duty(words.dutySuspended(), about, at(label.serial()), null));
        var ending = soon(label.validUntil(), now)
                .filter(_ -> !isAwaited)
                .flatMap(end -> next.map(one -> continuing(one, about, end))
                        .orElseGet(() -> Optional.of(new Duty(
                                words.dutyEnding(),
                                about,
                                "/portal/attestations/new?product=" + label.product(),
                                end))));
        var unsupported = label.support()
                .lastMoment()
                .flatMap(end -> soon(end, now))
                .map(end -> new Duty(words.dutySupport(), about, at(label.serial()) + "/support", end));
        return Stream.of(suspended, ending, unsupported).flatMap(Optional::stream);
    }

    /** Its own duty says nothing of the day on which the label ends. Nothing waits for the vendor while others move it. */
    private static Optional<Duty> continuing(Attestation next, String about, Instant end) {
        return Optional.of(next)
                .filter(one -> one.state().isOpenForWriting())
                .map(one -> new Duty(pageWords().dutyContinuing(), about, "/portal/attestations/" + one.id(), end));
    }

    private static Optional<Instant> soon(Instant end, Instant now) {
        return Optional.of(end).filter(one -> one.isAfter(now) && !one.isAfter(now.plus(AHEAD)));
    }
}
