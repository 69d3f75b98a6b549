package org.iotlabel.statuslist;

import java.net.URI;

/**
 * Where the lists are found. The addresses stand in what was signed, so they can hardly be changed later.
 *
 * @param publicUrl scheme and host, and a port where it is not the usual one
 */
public record StatusAddresses(URI publicUrl) {
    /** The Token Status List; also its subject. */
    URI token(int list) {
        return publicUrl.resolve("/status/" + list);
    }

    /** The Bitstring Status List for a purpose; also the identifier of its credential. */
    URI credential(int list, StatusPurpose purpose) {
        return publicUrl.resolve("/status/" + list + "/" + purpose);
    }

    /** The list of all Token Status Lists. */
    URI aggregation() {
        return publicUrl.resolve("/api/v1/status-lists");
    }
}
