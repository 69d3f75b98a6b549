package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form by which a scheme owner approves or gives up what was proposed of a key. */
@Path(KeyDeskSection.PATH + "/proposals/{id}/move")
@Produces(MediaType.TEXT_HTML)
class KeyProposalPages {
    private final KeyRotationResource rotations;
    private final KeyCompromiseResource compromises;
    private final KeyApprovalWorkflow approving;
    private final LossConsequences consequences;
    private final Desk desk;

    KeyProposalPages(
            KeyRotationResource rotations,
            KeyCompromiseResource compromises,
            KeyApprovalWorkflow approving,
            LossConsequences consequences,
            Desk desk) {
        this.rotations = rotations;
        this.compromises = compromises;
        this.approving = approving;
        this.consequences = consequences;
        this.desk = desk;
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> moving(
            UUID id,
            @QueryParam("kind") @NotNull(message = "is missing") ProposalKind kind,
            @QueryParam("to") @NotNull(message = "is missing") ProposalMove to) {
        var answer = read(kind, id);
        return desk.show(page(answer.getEntity(), to, Form.at(Desk.version(answer))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> move(
            UUID id,
            @QueryParam("kind") @NotNull(message = "is missing") ProposalKind kind,
            @QueryParam("to") @NotNull(message = "is missing") ProposalMove to,
            Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    switch (to) {
                        case APPROVAL -> approving.approve(kind, id, sent.ifMatch());
                        case WITHDRAWAL -> withdraw(kind, id, sent.ifMatch());
                    }
                    return Done.CONFIRMED.at(KeyDeskSection.PATH);
                },
                form -> page(read(kind, id).getEntity(), to, form));
    }

    private FormPage page(KeyProposalView proposal, ProposalMove to, Form form) {
        var follows = proposal.kind() == ProposalKind.COMPROMISE && proposal.state() == ProposalState.OPEN
                ? consequences.of(proposal.kid())
                : "";
        return KeyDeskForms.move(proposal, to, follows, form);
    }

    private void withdraw(ProposalKind kind, UUID id, @Nullable String ifMatch) {
        switch (kind) {
            case ROTATION -> rotations.withdraw(id, ifMatch);
            case COMPROMISE -> compromises.withdraw(id, ifMatch);
        }
    }

    private RestResponse<KeyProposalView> read(ProposalKind kind, UUID id) {
        return switch (kind) {
            case ROTATION -> rotations.read(id);
            case COMPROMISE -> compromises.read(id);
        };
    }
}
