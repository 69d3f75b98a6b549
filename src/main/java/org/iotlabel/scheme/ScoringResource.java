package org.iotlabel.scheme;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;

/** Lets anybody recompute what a label says from its public facts. */
@Path("/api/v1/scoring")
@Tag(name = "baselines")
class ScoringResource {
    private final PublishedBaselines baselines;

    ScoringResource(PublishedBaselines baselines) {
        this.baselines = baselines;
    }

    @POST
    @Open
    @Operation(operationId = "score", summary = "Score a device from public facts")
    public Score score(@NotNull(message = "is missing") ScoringRequest facts) {
        BaselineDocument baseline = Optional.ofNullable(facts.baseline())
                .flatMap(baselines::find)
                .map(PublishedBaseline::document)
                .orElseThrow(() -> Problem.invalid("/baseline", "must be a published version, such as 1.0"));
        return Scoring.score(baseline, facts.facts(baseline));
    }
}
