package org.iotlabel.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All reviews. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {
    /** The open reviews of these attestations, by attestation. */
    Map<UUID, Review> open(Collection<UUID> attestations) {
        return list("attestation in ?1 and state = ?2", attestations, ReviewState.OPEN).stream()
                .collect(Collectors.toMap(Review::attestation, Function.identity()));
    }

    /** The reviews of these attestations that ended with a decision, by attestation. */
    Map<UUID, Review> decided(Collection<UUID> attestations) {
        return list("attestation in ?1 and state = ?2", attestations, ReviewState.DECIDED).stream()
                .collect(Collectors.toMap(Review::attestation, Function.identity()));
    }

    /** The reviews that a certifier has open, the oldest first. */
    List<Review> openOf(UUID certifier, int most) {
        return find("certifier = ?1 and state = ?2 order by id", certifier, ReviewState.OPEN)
                .page(0, most)
                .list();
    }
}
