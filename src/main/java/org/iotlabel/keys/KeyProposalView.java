package org.iotlabel.keys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.iotlabel.signing.KeyRole;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, for scheme owners.
 *
 * @param kid of a rotation, the key that takes over; of a compromise, the key that counts as lost
 * @param compromisedAt of a compromise, since when
 * @param closedBy who approved or withdrew it
 * @param actions what the caller may do next
 */
record KeyProposalView(
        UUID id,
        ProposalKind kind,
        String kid,
        KeyRole role,
        ProposalState state,
        String reason,
        @Nullable Instant compromisedAt,
        String proposedBy,
        Instant proposedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        List<Action> actions) {}
