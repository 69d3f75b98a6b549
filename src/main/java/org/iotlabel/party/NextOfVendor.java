package org.iotlabel.party;

import java.util.UUID;
import org.iotlabel.problem.Action;

/** What a floor above lets the members of a vendor do next for it. */
public interface NextOfVendor {
    /** The action, with what stands against it. */
    Action of(UUID vendor);
}
