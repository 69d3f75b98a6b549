package org.iotlabel.scheme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What becomes of the requirements in practice, for everybody. */
@Path("/api/v1/baselines/{version}/passes")
@Tag(name = "baselines")
class PassesResource {
    private final PublishedBaselines baselines;
    private final PassedRequirements passed;

    PassesResource(PublishedBaselines baselines, PassedRequirements passed) {
        this.baselines = baselines;
        this.passed = passed;
    }

    @GET
    @Open
    @Operation(
            operationId = "countPasses",
            summary =
                    "Count the labels in force that passed each requirement of a version, where there are at least five")
    public RestResponse<PassesView> count(String version) {
        var baseline = baselines.find(version).orElseThrow(Problem::notFound);
        return ResponseBuilder.ok(PassesView.of(baseline.document(), passed.of(baseline.digest())))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }
}
