package org.iotlabel.statuslist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;

/** Where all lists are, for whoever fetches them ahead (Token Status List section 9.3). */
record StatusAggregation(@JsonProperty("status_lists") List<URI> statusLists) {
    StatusAggregation {
        statusLists = List.copyOf(statusLists);
    }
}
