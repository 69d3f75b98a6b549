package org.iotlabel.certification;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.paging.Page;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How long decisions take, for whoever thinks of applying. */
@Path("/api/v1/decision-times")
@Tag(name = "reviews")
class DecisionTimeResource {
    private final DecisionTimes times;

    DecisionTimeResource(DecisionTimes times) {
        this.times = times;
    }

    @GET
    @Open
    @Operation(
            operationId = "listDecisionTimes",
            summary =
                    "List the median days from submission to decision, of kinds of devices with at least five decided cases")
    public RestResponse<Page<DecisionTime>> list() {
        List<DecisionTime> all = times.read();
        return ResponseBuilder.ok(new Page<>(all, null))
                .header("Cache-Control", "public, max-age=600")
                .build();
    }
}
