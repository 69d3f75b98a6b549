package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The door where a label is asked for that a decision granted. It is issued by itself, soon after the decision; asking
 * answers the same label however often, so that no Idempotency-Key is needed.
 */
@Path("/api/v1/labels")
@Tag(name = "labels")
class IssuingResource {
    private final LabelIssuing issuing;
    private final Labels labels;
    private final LabelAnswers answers;

    IssuingResource(LabelIssuing issuing, Labels labels, LabelAnswers answers) {
        this.issuing = issuing;
        this.labels = labels;
        this.answers = answers;
    }

    @POST
    @May(CERTIFIER)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LabelView.class)))
    @Operation(operationId = "issueLabel", summary = "Issue the label that a decision granted, or read it again")
    public RestResponse<LabelView> issue(@NotNull @Valid NewLabel sent) {
        var serial = issuing.issue(sent.decision());
        var at = URI.create("/api/v1/labels/" + serial.value());
        return answers.of(ResponseBuilder.created(at), labels.of(serial));
    }
}
