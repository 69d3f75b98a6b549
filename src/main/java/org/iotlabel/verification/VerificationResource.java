package org.iotlabel.verification;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The same verdict for programs, at the same address. */
@Path(VerificationAnswers.PATH)
@Tag(name = "verification")
class VerificationResource {
    private final VerificationAnswers answers;

    VerificationResource(VerificationAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Produces("application/json;qs=0.9")
    @Open
    @Operation(operationId = "verifyLabel", summary = "Verify a label by its serial")
    public RestResponse<VerdictView> verify(String serial, @QueryParam("gtin") @Nullable String gtin) {
        return answers.of(serial, gtin, MediaType.APPLICATION_JSON_TYPE, VerdictView::of);
    }
}
