package org.iotlabel.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A declared relation, as both sides and the scheme see it. */
record RelationView(
        UUID id,
        RelationKind kind,
        @Nullable UUID person,
        @Nullable UUID organisation,
        UUID counterpart,
        LocalDate from,
        @Nullable LocalDate until,
        Instant declaredAt) {
    static RelationView of(DeclaredRelation it) {
        return new RelationView(
                it.id(),
                it.kind(),
                it.person(),
                it.organisation(),
                it.counterpart(),
                it.from(),
                it.until(),
                it.declaredAt());
    }
}
