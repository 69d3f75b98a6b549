package org.iotlabel.keys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;

/** All proposals about keys. */
@ApplicationScoped
class KeyProposals implements PanacheRepositoryBase<KeyProposal, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    /** The newest first. */
    List<KeyProposal> page(PageRequest page) {
        return find("id < ?1 order by id desc", page.afterId().orElse(LAST))
                .page(0, page.fetch())
                .list();
    }

    /** Those that wait for a second owner. */
    List<KeyProposal> open() {
        return list("state = OPEN order by id");
    }

    Optional<KeyProposal> of(ProposalKind kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind).firstResultOptional();
    }
}
