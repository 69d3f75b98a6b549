package org.iotlabel.label;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.JwsMedia;
import org.iotlabel.statuslist.StatusReferences;

/**
 * A label as a W3C Verifiable Credential (Data Model 2.0). What is signed is the canonical JSON of this record
 * (VC-JOSE-COSE section 3.1), and its subject is {@code label.json} member by member: the canonical bytes of the subject
 * have the digest that {@code relatedResource} names.
 *
 * @param credentialStatus where its status stands, for readers of Verifiable Credentials
 * @param status the same for readers of JWT
 */
record LabelCredential(
        @JsonProperty("@context") List<URI> context,
        URI id,
        List<String> type,
        Issuer issuer,
        Instant validFrom,
        Instant validUntil,
        LabelFacts credentialSubject,
        Schema credentialSchema,
        List<StatusReferences.BitstringEntry> credentialStatus,
        StatusReferences.TokenStatus status,
        List<RelatedResource> relatedResource) {

    /** The header of the JWT (VC-JOSE-COSE sections 3.1.1 and 6.1.1). */
    static final JwsMedia MEDIA = new JwsMedia("vc+jwt", "vc");

    /** The base context comes first (VC Data Model 2.0 section 4.3). */
    private static final List<URI> CONTEXTS = List.of(
            URI.create("https://www.w3.org/ns/credentials/v2"),
            URI.create("https://trusted-iot-label.example/context/label-v1"));

    private static final List<String> TYPES = List.of("VerifiableCredential", "IotLabelCredential");
    private static final Schema SCHEMA =
            new Schema(URI.create("https://trusted-iot-label.example/schema/label-credential.json"), "JsonSchema");

    /** Who signs, by DID. */
    record Issuer(String id, String name) {}

    /** The form of the whole credential (Verifiable Credentials JSON Schema Specification section 2.1). */
    record Schema(URI id, String type) {}

    /**
     * A document outside the credential, with its digest (VC Data Model 2.0 section 5.3).
     *
     * @param digestSRI as W3C Subresource Integrity writes it
     */
    record RelatedResource(URI id, String mediaType, String digestSRI) {}

    static LabelCredential of(LabelFacts facts, StatusReferences status) {
        var json = new RelatedResource(
                URI.create(facts.url() + "/label.json"),
                "application/json",
                facts.canonical().digest().integrity());
        return new LabelCredential(
                CONTEXTS,
                facts.url(),
                TYPES,
                new Issuer(facts.issuer().id(), facts.issuer().name()),
                facts.validFrom(),
                facts.validUntil(),
                facts,
                SCHEMA,
                status.credentialStatus(),
                status.status(),
                List.of(json));
    }

    /** The bytes to be signed. */
    CanonicalJson canonical() {
        return CanonicalJson.of(this);
    }
}
