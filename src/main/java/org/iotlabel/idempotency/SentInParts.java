package org.iotlabel.idempotency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a door is given in several parts, files among them. */
public interface SentInParts {
    /** Every part by which one such request is told from another. */
    List<@Nullable Object> parts();
}
