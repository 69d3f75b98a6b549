package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;

/** All invitations, also the used ones. */
@ApplicationScoped
class Invitations {
    private final EntityManager entities;

    Invitations(EntityManager entities) {
        this.entities = entities;
    }

    Invitation add(Invitation invitation) {
        entities.persist(invitation);
        entities.flush();
        return invitation;
    }

    /** The one with that token, locked: of two who accept at once, the second waits and sees it used. */
    Optional<Invitation> withToken(InvitationToken token) {
        return entities.createQuery("from Invitation where tokenDigest = :digest", Invitation.class)
                .setParameter("digest", token.digest())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** One of that organisation. */
    Optional<Invitation> ofOrganisation(UUID organisation, UUID id) {
        return Optional.ofNullable(entities.find(Invitation.class, id))
                .filter(invitation -> invitation.organisation().equals(organisation));
    }

    /** The same, locked. */
    Optional<Invitation> locked(UUID organisation, UUID id) {
        return Optional.ofNullable(entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(invitation -> invitation.organisation().equals(organisation));
    }

    /** A page of all that the organisation ever sent, in the order of time. */
    List<Invitation> page(UUID organisation, PageRequest page) {
        return entities.createQuery(
                        "from Invitation where organisation = :organisation and id > :after order by id",
                        Invitation.class)
                .setParameter("organisation", organisation)
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Those that somebody sent for an organisation and that are not settled, locked. */
    List<Invitation> pendingBy(UUID organisation, UUID inviter) {
        return entities.createQuery(
                        "from Invitation where organisation = :organisation and invitedBy = :inviter and state = PENDING",
                        Invitation.class)
                .setParameter("organisation", organisation)
                .setParameter("inviter", inviter)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
