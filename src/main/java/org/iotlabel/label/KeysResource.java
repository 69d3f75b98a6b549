package org.iotlabel.label;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.PublicKeys;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public keys with which anybody checks our signatures, in the two forms that verifiers look for. */
@Path("/.well-known")
@Tag(name = "keys")
class KeysResource {
    private static final String A_FEW_MINUTES = "public, max-age=300";

    private final String jwks;
    private final String did;

    KeysResource(PublicKeys keys, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.jwks = keys.jwks();
        this.did = DidDocument.of(DidWeb.of(publicUrl), keys).text();
    }

    @GET
    @Path("/jwks.json")
    @Produces("application/jwk-set+json")
    @Open
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jwk-set+json", schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(operationId = "readKeys", summary = "Read all public keys as a JWK Set")
    public RestResponse<String> jwks() {
        return answer(jwks);
    }

    @GET
    @Path("/did.json")
    @Produces("application/did+json")
    @Open
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/did+json", schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(operationId = "readDidDocument", summary = "Read all public keys as a DID document")
    public RestResponse<String> did() {
        return answer(did);
    }

    private static RestResponse<String> answer(String document) {
        return ResponseBuilder.ok(document)
                .header("Cache-Control", A_FEW_MINUTES)
                .build();
    }
}
