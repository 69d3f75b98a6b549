package org.iotlabel.party;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the platform knows of whoever asks. */
@Path("/api/v1/me")
@Tag(name = "memberships")
class MeResource {
    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @SignedIn
    @Operation(operationId = "me", summary = "See who you are here and what you belong to")
    public MeView me() {
        return MeView.of(caller.login(), caller.holdings());
    }
}
