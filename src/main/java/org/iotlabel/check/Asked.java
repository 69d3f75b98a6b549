package org.iotlabel.check;

import java.util.List;
import org.iotlabel.product.VersionRange;
import org.iotlabel.scheme.Requirement;

/**
 * What the evidence is held against.
 *
 * @param firmware the versions that the vendor declares
 * @param requirements those that are asked of the device
 */
public record Asked(VersionRange firmware, List<Requirement> requirements) {
    public Asked {
        requirements = List.copyOf(requirements);
    }
}
