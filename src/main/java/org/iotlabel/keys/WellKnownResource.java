package org.iotlabel.keys;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public keys and certificates with which anybody checks our signatures, in the forms that verifiers look for. */
@Path("/.well-known")
@Tag(name = "keys")
class WellKnownResource {
    private static final String A_FEW_MINUTES = "public, max-age=300";

    private final KeyDocuments documents;

    WellKnownResource(KeyDocuments documents) {
        this.documents = documents;
    }

    @GET
    @Path("/jwks.json")
    @Produces("application/jwk-set+json")
    @Open
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jwk-set+json", schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(operationId = "readKeys", summary = "Read all public keys as a JWK Set")
    public RestResponse<byte[]> jwks() {
        return answer(documents.jwks());
    }

    @GET
    @Path("/did.json")
    @Produces("application/did+json")
    @Open
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/did+json", schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(operationId = "readDidDocument", summary = "Read all public keys as a DID document")
    public RestResponse<byte[]> did() {
        return answer(documents.did());
    }

    @GET
    @Path("/ca.pem")
    @Produces("application/pem-certificate-chain")
    @Open
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pem-certificate-chain",
                            schema = @Schema(type = SchemaType.STRING)))
    @Operation(operationId = "readAuthority", summary = "Read the certificates of the scheme's authority as text")
    public RestResponse<byte[]> authority() {
        return answer(documents.authority());
    }

    @GET
    @Path("/ca.cer")
    @Produces("application/pkix-cert")
    @Open
    @Operation(
            operationId = "readAuthorityCertificate",
            summary = "Read the certificate of the scheme's authority as DER")
    public RestResponse<byte[]> certificate() {
        return answer(documents.authorityCertificate().orElseThrow(Problem::notFound));
    }

    @GET
    @Path("/ca.crl")
    @Produces("application/pkix-crl")
    @Open
    @Operation(operationId = "readRevocations", summary = "Read the list of revoked certificates as DER")
    public RestResponse<byte[]> revocations() {
        return answer(documents.revocations().orElseThrow(Problem::notFound));
    }

    private static RestResponse<byte[]> answer(byte[] document) {
        return ResponseBuilder.ok(document)
                .header("Cache-Control", A_FEW_MINUTES)
                .build();
    }
}
