package org.iotlabel.label;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The confirmations of all labels. */
@ApplicationScoped
class LabelConfirmations implements PanacheRepositoryBase<LabelConfirmation, UUID> {
    Optional<LabelConfirmation> of(Serial label, UUID id) {
        return find("id = ?1 and label = ?2", id, label.value()).firstResultOptional();
    }

    /** The one of a label for the loss of a key that is open or was approved. */
    Optional<LabelConfirmation> standing(Serial label, String lostKey) {
        return standing(List.of(label)).stream()
                .filter(one -> one.lostKey().equals(lostKey))
                .findFirst();
    }

    /** Those of some labels that are open or were approved, for the loss of whichever key. */
    List<LabelConfirmation> standing(Collection<Serial> labels) {
        return labels.isEmpty()
                ? List.of()
                : list(
                        "label in ?1 and state <> WITHDRAWN",
                        labels.stream().map(Serial::value).toList());
    }

    /** Those for the loss of one of these keys that somebody else than this certifier proposed and nobody closed, the oldest first. */
    List<LabelConfirmation> openTo(UUID certifier, Set<String> lostKeys, int most) {
        return find("state = OPEN and proposedBy <> ?1 and lostKey in ?2 order by proposedAt, id", certifier, lostKeys)
                .page(0, most)
                .list();
    }

    /** Whether two certifiers have confirmed that a label is the scheme's, although its key was lost. */
    boolean isConfirmed(Serial label, String lostKey) {
        return standing(label, lostKey)
                .filter(one -> one.state() == ConfirmationState.APPROVED)
                .isPresent();
    }
}
