package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.keys.LostKeys;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;

/** Where the scheme sees how far it is with what a lost key signed. */
@Path("/api/v1/keys/{kid}/resigning")
@Tag(name = "keys")
class ResigningResource {
    private final LostKeys lost;
    private final ResigningQueue queue;

    ResigningResource(LostKeys lost, ResigningQueue queue) {
        this.lost = lost;
        this.queue = queue;
    }

    @GET
    @May({SCHEME_OWNER, CERTIFIER})
    @Operation(operationId = "readKeyResigning", summary = "Read how far it is with what a lost key signed")
    public ResigningView read(String kid) {
        var key = lost.find(kid).orElseThrow(Problem::notFound);
        return ResigningView.of(
                key,
                queue.since(kid).orElse(null),
                queue.counts(kid),
                queue.with(kid, ResigningOutcome.TOO_LATE, ResigningView.NAMED));
    }
}
