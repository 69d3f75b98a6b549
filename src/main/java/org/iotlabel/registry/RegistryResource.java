package org.iotlabel.registry;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public search over all labels that were ever issued. */
@Path("/api/v1/labels")
@Tag(name = "labels")
class RegistryResource {
    private final IssuedLabels labels;

    RegistryResource(IssuedLabels labels) {
        this.labels = labels;
    }

    @GET
    @Open
    @Operation(
            operationId = "searchLabels",
            summary = "Search all labels; unless asked otherwise, those that were decided last first")
    public RestResponse<Page<RegistryLine>> search(
            @BeanParam @Valid RegistrySearch search, @BeanParam @Valid PageRequest page) {
        return ResponseBuilder.ok(labels.search(search.query(), page).<RegistryLine>map(RegistryLine::of))
                .header("Cache-Control", "public, no-cache")
                .build();
    }
}
