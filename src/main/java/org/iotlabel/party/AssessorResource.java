package org.iotlabel.party;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;

/** The public list of assessment bodies, present and past. */
@Path("/api/v1/assessors")
@Tag(name = "assessors")
class AssessorResource {
    private final Assessors assessors;

    AssessorResource(Assessors assessors) {
        this.assessors = assessors;
    }

    @GET
    @Open
    @Operation(
            operationId = "listAssessors",
            summary = "List the assessment bodies",
            description = "Recognised, suspended, lapsed and withdrawn accreditations stay listed with their dates.")
    public Page<AssessorView> list(@BeanParam @Valid PageRequest page) {
        return assessors.page(page);
    }

    @GET
    @Open
    @Path("/{id}")
    @Operation(operationId = "readAssessor", summary = "Read one assessment body")
    public AssessorView read(@PathParam("id") UUID id) {
        return assessors.find(id).orElseThrow(Problem::notFound);
    }
}
