package org.iotlabel.party;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is here.
 *
 * @param email as the identity provider verified it; absent where it did not, and of a machine
 * @param memberships empty for somebody who is no member of anything yet
 * @param actions what the caller may do next
 */
record MeView(
        UUID principal,
        String name,
        @Nullable String email,
        boolean machine,
        List<Held> memberships,
        List<Action> actions) {
    /**
     * One role.
     *
     * @param counts whether it opens doors now: only while the organisation is admitted
     */
    @Schema(name = "OwnMembership")
    record Held(
            UUID id, UUID organisation, String organisationName, OrganisationState state, Role role, boolean counts) {}

    static MeView of(Login login, List<Holding> holdings, List<Action> actions) {
        var held = holdings.stream()
                .map(it -> new Held(
                        it.membership(), it.organisation(), it.organisationName(), it.state(), it.role(), it.counts()))
                .toList();
        return new MeView(login.principal(), login.name(), login.email(), login.isMachine(), held, actions);
    }
}
