package org.iotlabel.assessment;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;

/** The door where everybody checks how assessors were drawn, once the case is over. */
@Path("/api/v1/draws")
@Tag(name = "draws")
class DrawResource {
    private final Draws draws;
    private final AttestationProgress attestations;

    DrawResource(Draws draws, AttestationProgress attestations) {
        this.draws = draws;
        this.attestations = attestations;
    }

    @GET
    @Open
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404")
    @Operation(operationId = "listDraws", summary = "List the draws of an attestation that is over")
    public List<DrawView> list(@QueryParam("attestation") @NotNull(message = "is missing") UUID attestation) {
        refuseBeforeTheEnd(attestation);
        return draws.of(attestation).stream().map(DrawView::of).toList();
    }

    @GET
    @Path("/{id}")
    @Open
    @Operation(operationId = "readDraw", summary = "Read a draw of an attestation that is over")
    public DrawView read(UUID id) {
        var draw = draws.findByIdOptional(id).orElseThrow(Problem::notFound);
        refuseBeforeTheEnd(draw.attestation());
        return DrawView.of(draw);
    }

    @GET
    @Path("/failed")
    @May(SCHEME_OWNER)
    @Operation(operationId = "listFailedDraws", summary = "List the seats for which nobody could be drawn so far")
    public Page<DrawView> failed(@BeanParam @Valid PageRequest page) {
        return Page.of(draws.waiting(page), page, DrawRecord::id).map(DrawView::of);
    }

    private void refuseBeforeTheEnd(UUID attestation) {
        if (!attestations.read(attestation).state().isFinal()) {
            throw Problem.notFound();
        }
    }
}
