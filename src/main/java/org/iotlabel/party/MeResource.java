package org.iotlabel.party;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.problem.Action;

/** What the platform knows of whoever asks. */
@Path("/api/v1/me")
@Tag(name = "memberships")
class MeResource {
    private final Caller caller;
    private final RelationSides sides;

    MeResource(Caller caller, RelationSides sides) {
        this.caller = caller;
        this.sides = sides;
    }

    @GET
    @SignedIn
    @Operation(operationId = "me", summary = "See who you are here and what you belong to")
    public MeView me() {
        var founding = MembershipLaw.whyNotFound(caller.login(), caller.holdings());
        return MeView.of(
                caller.login(),
                caller.holdings(),
                List.of(Action.of("organisation", "POST", "/api/v1/organisations", founding), sides.ofCaller()));
    }
}
