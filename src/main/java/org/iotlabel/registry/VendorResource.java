package org.iotlabel.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is public of a vendor. */
@Path("/api/v1/vendors/{id}")
@Tag(name = "labels")
class VendorResource {
    private final Vendors vendors;

    VendorResource(Vendors vendors) {
        this.vendors = vendors;
    }

    @GET
    @Open
    @Operation(operationId = "readVendor", summary = "Read a vendor to whom labels were granted, and where they stand")
    public RestResponse<VendorView> read(UUID id) {
        return ResponseBuilder.ok(vendors.find(id).orElseThrow(Problem::notFound))
                .header("Cache-Control", "public, no-cache")
                .build();
    }
}
