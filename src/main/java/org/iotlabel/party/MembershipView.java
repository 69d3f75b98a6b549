package org.iotlabel.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * A membership, as the other members of the organisation see it.
 *
 * @param principal the key of the person or machine
 * @param email of a person, as the identity provider verified it
 * @param actions what the caller may do next
 */
record MembershipView(
        UUID id,
        UUID organisation,
        UUID principal,
        String name,
        @Nullable String email,
        boolean machine,
        Role role,
        Instant beganAt,
        List<Action> actions) {
    static MembershipView of(Membership it, List<Action> actions) {
        var who = it.principal();
        return new MembershipView(
                it.id(),
                it.organisation(),
                who.id(),
                who.name(),
                who.email().orElse(null),
                who.isMachine(),
                it.role(),
                it.beganAt(),
                actions);
    }
}
