package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** All our keys with what became of them, for ever. */
@Path("/api/v1/keys")
@Tag(name = "keys")
class SchemeKeyResource {
    private static final String A_MINUTE = "public, max-age=60";

    private final KeyRing ring;
    private final KeyProposals proposals;
    private final KeyProposalActions actions;

    SchemeKeyResource(KeyRing ring, KeyProposals proposals, KeyProposalActions actions) {
        this.ring = ring;
        this.proposals = proposals;
        this.actions = actions;
    }

    @GET
    @Open
    @Operation(
            operationId = "listSchemeKeys",
            summary = "List all keys the platform ever had, those that sign now first")
    public RestResponse<Page<KeyView>> list() {
        List<KeyView> all = ring.keys().stream().map(KeyView::of).toList();
        return ResponseBuilder.ok(new Page<>(all, null))
                .header("Cache-Control", A_MINUTE)
                .build();
    }

    @GET
    @Path("/{kid}")
    @Open
    @Operation(operationId = "readSchemeKey", summary = "Read a key of the platform")
    public RestResponse<KeyView> read(@PathParam("kid") String kid) {
        var key = ring.find(kid).orElseThrow(Problem::notFound);
        return ResponseBuilder.ok(KeyView.of(key))
                .header("Cache-Control", A_MINUTE)
                .build();
    }

    @GET
    @Path("/proposals")
    @May(SCHEME_OWNER)
    @Operation(operationId = "listKeyProposals", summary = "List what was proposed of keys, the newest first")
    public Page<KeyProposalView> proposals(@BeanParam @Valid PageRequest page) {
        return Page.of(proposals.page(page), page, KeyProposal::id).map(actions::view);
    }
}
