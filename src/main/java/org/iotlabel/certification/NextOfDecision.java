package org.iotlabel.certification;

import java.util.UUID;
import org.iotlabel.problem.Action;

/** What a floor above lets a certifier do next with a decision in favour. */
public interface NextOfDecision {
    /** The action, with what stands against it. */
    Action of(UUID decision);
}
