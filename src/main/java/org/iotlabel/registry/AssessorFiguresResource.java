package org.iotlabel.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Assessors;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What assessment bodies did, in numbers that everybody may read. */
@Path("/api/v1/assessors/{id}/figures")
@Tag(name = "assessors")
class AssessorFiguresResource {
    private final Assessors assessors;
    private final AssessorRecords records;

    AssessorFiguresResource(Assessors assessors, AssessorRecords records) {
        this.assessors = assessors;
        this.records = records;
    }

    @GET
    @Open
    @Operation(
            operationId = "readAssessorFigures",
            summary = "Read what an assessment body did, in numbers, where there are at least five decided cases")
    public RestResponse<AssessorFigures> read(UUID id) {
        assessors.find(id).orElseThrow(Problem::notFound);
        return ResponseBuilder.ok(records.of(id))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }
}
