package org.iotlabel.party;

import java.util.List;
import java.util.UUID;

/** The vendors that the public knows of, which only a floor above can tell. */
public interface PublicVendors {
    /** Some of them, at most so many. */
    List<UUID> some(int most);

    /** Whether that vendor is one. */
    boolean has(UUID vendor);
}
