package org.iotlabel.verification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The public door for documents that somebody wants to have checked; nothing of them is kept. */
@Path("/api/v1/verifications")
@Tag(name = "verification")
class DocumentVerificationResource {
    private final DocumentVerification verification;

    DocumentVerificationResource(DocumentVerification verification) {
        this.verification = verification;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Open
    @Operation(
            operationId = "verifyDocument",
            summary = "Check a document of a label: a JWT, seal, PDF, picture of a code, or bundle")
    public RestResponse<DocumentVerdictView> verify(
            @RestForm @Nullable FileUpload file, @RestForm @Nullable String gtin, @RestForm @Nullable String firmware) {
        return ResponseBuilder.ok(DocumentVerdictView.of(verification
                        .verify(new DocumentUpload(file, gtin, firmware))
                        .result()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
