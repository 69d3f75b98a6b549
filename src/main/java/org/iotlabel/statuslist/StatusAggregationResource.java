package org.iotlabel.statuslist;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public door to the addresses of all lists. */
@Path("/api/v1/status-lists")
@Tag(name = "status")
class StatusAggregationResource {
    private final StatusTable table;
    private final StatusListAnswers answers;
    private final StatusAddresses addresses;

    StatusAggregationResource(
            StatusTable table, StatusListAnswers answers, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.table = table;
        this.answers = answers;
        this.addresses = new StatusAddresses(publicUrl);
    }

    @GET
    @Open
    @Operation(operationId = "listStatusLists", summary = "List the addresses of all Token Status Lists")
    public RestResponse<StatusAggregation> all() {
        var lists = table.lists().stream().map(addresses::token).toList();
        return answers.toAnybody(ResponseBuilder.ok(new StatusAggregation(lists)));
    }
}
