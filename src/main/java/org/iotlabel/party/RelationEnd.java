package org.iotlabel.party;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What is sent to end a relation.
 *
 * @param until its last day; only the scheme owner sets one in the past
 */
record RelationEnd(@NotNull(message = "is missing") @Day LocalDate until) {}
