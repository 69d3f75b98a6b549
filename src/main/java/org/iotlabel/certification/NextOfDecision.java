package org.iotlabel.certification;

import java.util.Optional;
import java.util.UUID;
import org.iotlabel.problem.Action;

/** What a floor above lets a certifier do next with a decision in favour, and what became of it. */
public interface NextOfDecision {
    /** The action, with what stands against it. */
    Action of(UUID decision);

    /** The serial of the label that was issued for it; empty while none is. */
    Optional<String> serial(UUID decision);
}
