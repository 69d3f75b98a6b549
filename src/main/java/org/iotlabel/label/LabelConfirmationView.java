package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * The confirmation of a label that turned red, for certifiers and scheme owners.
 *
 * @param label as it is printed
 * @param lostKey the key because of whose loss it turned red
 * @param words what the certifier who proposed it looked at
 * @param closedBy who approved or withdrew it
 * @param actions what the caller may do next
 */
record LabelConfirmationView(
        UUID id,
        String label,
        String lostKey,
        ConfirmationState state,
        String words,
        String proposedBy,
        Instant proposedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        List<Action> actions) {}
