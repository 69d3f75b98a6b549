package org.iotlabel.statuslist;

import java.util.Map;

/**
 * One list in all its published forms, signed at one time over the same values.
 *
 * @param kid the name of the key that signed it
 */
record SignedStatusList(
        StatusDocument token, Map<StatusPurpose, StatusDocument> credentials, StatusListTerm term, String kid) {
    SignedStatusList {
        credentials = Map.copyOf(credentials);
    }

    StatusDocument credential(StatusPurpose purpose) {
        var document = credentials.get(purpose);
        if (document == null) {
            throw new IllegalStateException("Every purpose is signed");
        }
        return document;
    }
}
