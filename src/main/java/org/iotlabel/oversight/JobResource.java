package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.May;

/** Where the owner of the scheme sees what became of the jobs. */
@Path("/api/v1/jobs")
@Tag(name = "jobs")
class JobResource {
    private final JobWatch watch;

    JobResource(JobWatch watch) {
        this.watch = watch;
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(
            operationId = "listJobs",
            summary = "List the jobs of the copy of the application that answers",
            description =
                    "Each with its last run, its next turn and what failed, as that copy has seen it since its start.")
    public JobReport list() {
        return JobReport.of(watch.jobs());
    }
}
