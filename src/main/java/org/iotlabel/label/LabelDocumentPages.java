package org.iotlabel.label;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The documents below the address that stands on the label, where its credential says they are: leads to the door. */
@Path("/{serial}/{document:" + LabelDocumentName.PATTERN + "}")
class LabelDocumentPages {
    @GET
    @Open
    @Operation(hidden = true)
    public RestResponse<Void> document(String serial, String document) {
        var door = UriBuilder.fromPath("/api/v1/labels/{serial}/{document}").build(serial, document);
        return ResponseBuilder.<Void>create(RestResponse.Status.PERMANENT_REDIRECT)
                .location(door)
                .build();
    }
}
