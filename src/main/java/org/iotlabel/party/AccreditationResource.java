package org.iotlabel.party;

import static org.iotlabel.party.Role.ASSESSOR;
import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where the scheme sees all accreditations, and bodies each of their own. */
@Path("/api/v1/accreditations")
@Tag(name = "accreditations")
class AccreditationResource {
    private final Accreditations accreditations;
    private final Caller caller;
    private final AccreditationAnswers answers;

    AccreditationResource(Accreditations accreditations, Caller caller, AccreditationAnswers answers) {
        this.accreditations = accreditations;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @May({SCHEME_OWNER, CERTIFIER})
    @Operation(operationId = "listAccreditations", summary = "List all accreditations")
    public Page<AccreditationView> list(
            @QueryParam("state") @Nullable AccreditationState state, @BeanParam @Valid PageRequest page) {
        return Page.of(accreditations.page(state, page), page, Accreditation::id)
                .map(answers::view);
    }

    @GET
    @Path("/{id}")
    @May({BODY_ADMIN, ASSESSOR, SCHEME_OWNER, CERTIFIER})
    @Operation(operationId = "readAccreditation", summary = "Read an accreditation")
    public RestResponse<AccreditationView> read(@PathParam("id") UUID id) {
        return answers.of(visible(id));
    }

    @GET
    @Path("/{id}/history")
    @May({BODY_ADMIN, ASSESSOR, SCHEME_OWNER, CERTIFIER})
    @Operation(operationId = "readAccreditationHistory", summary = "Read how an accreditation came to its state")
    public List<StateChangeView> history(@PathParam("id") UUID id) {
        visible(id);
        return accreditations.history(id).stream().map(StateChangeView::of).toList();
    }

    private Accreditation visible(UUID id) {
        return accreditations
                .find(id)
                .filter(it ->
                        caller.has(SCHEME_OWNER, CERTIFIER) || caller.holds(it.organisation(), BODY_ADMIN, ASSESSOR))
                .orElseThrow(Problem::notFound);
    }
}
