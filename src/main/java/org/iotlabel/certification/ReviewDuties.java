package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;

/** What waits for a certifier: the reviews in hand, and whether there is a case that nobody has taken. */
@ApplicationScoped
class ReviewDuties implements Duties {
    private static final int MOST = 5;

    private final Reviews reviews;
    private final AttestationProgress attestations;
    private final DeskNames names;
    private final Caller caller;

    ReviewDuties(Reviews reviews, AttestationProgress attestations, DeskNames names, Caller caller) {
        this.reviews = reviews;
        this.attestations = attestations;
        this.names = names;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(CERTIFIER)) {
            return List.of();
        }
        var duties = new ArrayList<>(inHand());
        var free = attestations.in(List.of(AttestationState.EVALUATED), PageRequest.first(1));
        if (!free.items().isEmpty()) {
            duties.add(new Duty(ReviewsPage.words().dutyTake(), "", ReviewSection.PATH, null));
        }
        return duties;
    }

    private List<Duty> inHand() {
        var open = reviews.openOf(caller.principal(), MOST);
        var cases = attestations.all(open.stream().map(Review::attestation).toList());
        var named = names.of(cases.values().stream().map(Attestation::product).toList(), List.of());
        return open.stream()
                .map(review -> new Duty(
                        ReviewsPage.words().dutyDecide(),
                        Optional.ofNullable(cases.get(review.attestation()))
                                .map(one -> named.model(one.product()))
                                .orElse(""),
                        ReviewSection.PATH + "/" + review.id(),
                        null))
                .toList();
    }
}
