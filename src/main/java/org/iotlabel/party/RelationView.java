package org.iotlabel.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * A declared relation, as both sides and the scheme see it; whoever sees it may end it.
 *
 * @param actions what the caller may do next
 */
record RelationView(
        UUID id,
        RelationKind kind,
        @Nullable UUID person,
        @Nullable UUID organisation,
        UUID counterpart,
        LocalDate from,
        @Nullable LocalDate until,
        Instant declaredAt,
        List<Action> actions) {
    static RelationView of(DeclaredRelation it) {
        return new RelationView(
                it.id(),
                it.kind(),
                it.person(),
                it.organisation(),
                it.counterpart(),
                it.from(),
                it.until(),
                it.declaredAt(),
                List.of(Action.of("end", "POST", "/api/v1/relations/" + it.id() + "/end", it.whyNotEnded())));
    }
}
