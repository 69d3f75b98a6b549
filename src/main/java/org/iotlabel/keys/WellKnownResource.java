package org.iotlabel.keys;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.KeyRole;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public keys and certificates with which anybody checks our signatures, in the forms that verifiers look for. */
@Path("/.well-known")
@Tag(name = "keys")
class WellKnownResource {
    private static final String A_FEW_MINUTES = "public, max-age=300";

    private final KeyRing ring;
    private final RevocationLists revocations;
    private final String did;

    WellKnownResource(
            KeyRing ring, RevocationLists revocations, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.ring = ring;
        this.revocations = revocations;
        this.did = DidWeb.of(publicUrl);
    }

    @GET
    @Path("/jwks.json")
    @Produces("application/jwk-set+json")
    @Open
    @Operation(operationId = "readKeys", summary = "Read all public keys as a JWK Set")
    public RestResponse<String> jwks() {
        return answer(JwkSetDocument.of(ring.keys()).text());
    }

    @GET
    @Path("/did.json")
    @Produces("application/did+json")
    @Open
    @Operation(operationId = "readDidDocument", summary = "Read all public keys as a DID document")
    public RestResponse<String> did() {
        return answer(DidDocument.of(did, ring.keys()).text());
    }

    @GET
    @Path("/ca.pem")
    @Produces("application/pem-certificate-chain")
    @Open
    @Operation(operationId = "readAuthority", summary = "Read the certificates of the scheme's authority as text")
    public RestResponse<String> authority() {
        return answer(ring.keys().stream()
                .filter(key -> key.is(KeyRole.AUTHORITY))
                .map(key -> CertificatePem.of(key.chain().getFirst()))
                .collect(Collectors.joining()));
    }

    @GET
    @Path("/ca.cer")
    @Produces("application/pkix-cert")
    @Open
    @Operation(operationId = "readAuthorityCertificate", summary = "Read the certificate of the scheme's authority as DER")
    public RestResponse<byte[]> certificate() {
        return ring.keys().stream()
                .filter(key -> key.is(KeyRole.AUTHORITY))
                .findFirst()
                .map(key -> answer(CertificatePem.der(key.chain().getFirst())))
                .orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/ca.crl")
    @Produces("application/pkix-crl")
    @Open
    @Operation(operationId = "readRevocations", summary = "Read the list of revoked certificates as DER")
    public RestResponse<byte[]> revocations() {
        return revocations
                .latest()
                .map(list -> answer(list.content()))
                .orElseThrow(Problem::notFound);
    }

    private static <T> RestResponse<T> answer(T document) {
        return ResponseBuilder.ok(document)
                .header("Cache-Control", A_FEW_MINUTES)
                .build();
    }
}
