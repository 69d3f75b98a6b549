package org.iotlabel.statuslist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.iotlabel.signing.JwsMedia;

/** One purpose of a list as a Verifiable Credential (Bitstring Status List section 2.2). */
record BitstringCredential(
        @JsonProperty("@context") List<URI> context,
        URI id,
        List<String> type,
        String issuer,
        Instant validFrom,
        Instant validUntil,
        Subject credentialSubject) {
    /** The header of the JWT (VC-JOSE-COSE sections 3.1.1 and 6.1.1). */
    static final JwsMedia MEDIA = new JwsMedia("vc+jwt", "vc");

    static final String TYPE = "BitstringStatusListCredential";
    static final String SUBJECT_TYPE = "BitstringStatusList";

    /** Base64url without padding, as Multibase marks it (Controlled Identifiers 1.0 section 2.4). */
    static final String MULTIBASE = "u";

    private static final List<URI> CONTEXTS = List.of(URI.create("https://www.w3.org/ns/credentials/v2"));

    /**
     * The list itself.
     *
     * @param encodedList the bits, compressed with GZIP, in Multibase
     * @param ttl in milliseconds
     */
    record Subject(URI id, String type, StatusPurpose statusPurpose, String encodedList, long ttl) {}

    static BitstringCredential of(StatusListName name, StatusPurpose purpose, StatusBits bits, StatusListTerm term) {
        var address = name.addresses().credential(name.list(), purpose);
        var list = Compression.gzip(bits.bitstring(purpose));
        return new BitstringCredential(
                CONTEXTS,
                address,
                List.of("VerifiableCredential", TYPE),
                name.issuer(),
                term.from(),
                term.until(),
                new Subject(
                        URI.create(address + "#list"),
                        SUBJECT_TYPE,
                        purpose,
                        MULTIBASE + Base64.getUrlEncoder().withoutPadding().encodeToString(list),
                        term.ttl().toMillis()));
    }
}
