package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** All our keys with what became of them, for ever. */
@Path("/api/v1/keys")
@Tag(name = "keys")
class SchemeKeyResource {
    private final KeyAnswers answers;
    private final KeyProposals proposals;
    private final KeyProposalActions actions;
    private final KeyRing ring;
    private final SignedInUse signed;

    SchemeKeyResource(
            KeyAnswers answers, KeyProposals proposals, KeyProposalActions actions, KeyRing ring, SignedInUse signed) {
        this.answers = answers;
        this.proposals = proposals;
        this.actions = actions;
        this.ring = ring;
        this.signed = signed;
    }

    @GET
    @Open
    @Operation(
            operationId = "listSchemeKeys",
            summary = "List all keys the platform ever had, those that sign now first")
    public RestResponse<Page<KeyView>> list() {
        return answers.all();
    }

    @GET
    @Path("/{kid}")
    @Open
    @Operation(operationId = "readSchemeKey", summary = "Read a key of the platform")
    public RestResponse<KeyView> read(@PathParam("kid") String kid) {
        return answers.of(kid);
    }

    @GET
    @Path("/{kid}/dependents")
    @May(SCHEME_OWNER)
    @Operation(
            operationId = "readKeyDependents",
            summary = "Read how many labels and certificates in use would have to be signed anew if a key were lost")
    public KeyDependentsView dependents(@PathParam("kid") String kid) {
        return ring.find(kid).map(key -> KeyDependentsView.of(key, signed)).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/proposals")
    @May(SCHEME_OWNER)
    @Operation(operationId = "listKeyProposals", summary = "List what was proposed of keys, the newest first")
    public Page<KeyProposalView> proposals(@BeanParam @Valid PageRequest page) {
        return Page.of(proposals.page(page), page, KeyProposal::id).map(actions::view);
    }
}
