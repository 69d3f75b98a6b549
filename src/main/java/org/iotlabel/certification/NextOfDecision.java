package org.iotlabel.certification;

import java.util.Optional;
import java.util.UUID;
import org.iotlabel.problem.Action;

/** What a floor above lets a certifier do next with a decision in favour, and what became of it. */
public interface NextOfDecision {
    /**
     * A label.
     *
     * @param serial as it is printed
     * @param page the scheme's page about it
     * @param decision the address of the decision, to the byte
     */
    record Issued(String serial, String page, String decision) {}

    /** The action, with what stands against it. */
    Action of(UUID decision);

    /** The label that was issued for it; empty until one is. */
    Optional<Issued> label(UUID decision);
}
