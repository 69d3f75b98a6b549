package org.iotlabel.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.iotlabel.problem.ProblemDocument;
import org.iotlabel.verification.VerificationAnswers.Asked;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The same verdict for programs, at the same address. */
@Path(VerificationAnswers.PATH)
@Tag(name = "verification")
class VerificationResource {
    private final VerificationAnswers answers;
    private final ObjectMapper json;

    VerificationResource(VerificationAnswers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Produces("application/json;qs=0.9")
    @Open
    @Operation(operationId = "verifyLabel", summary = "Verify a label by its serial, for programs or as a page")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = VerdictView.class)),
                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "The asker has this answer already (If-None-Match).")
    @APIResponse(responseCode = "308", description = "It is spelt otherwise than its one address; Location has that.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such label; the verdict says why.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = VerdictView.class)),
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDocument.class)),
                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "503",
            description = "Where the label stands cannot be found out right now.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = VerdictView.class)),
                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class))
            })
    public RestResponse<byte[]> verify(
            String serial,
            @QueryParam("gtin") @Nullable String gtin,
            @BeanParam Reader reader,
            @Context Request request) {
        return answers.of(new Asked(serial, gtin, reader, request), MediaType.APPLICATION_JSON_TYPE, this::written);
    }

    private byte[] written(Told told) {
        try {
            return json.writeValueAsBytes(VerdictView.of(told));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a verdict that cannot be written", e);
        }
    }
}
