package org.iotlabel.statuslist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Base64;
import org.iotlabel.signing.JwsMedia;

/**
 * The claims of a Status List Token (Token Status List section 5.1).
 *
 * @param iss who signs, by DID
 * @param sub the address of the list, as it stands in what refers to it
 * @param iat when it was signed, in seconds of Unix time
 * @param exp from when on it does not count, in seconds of Unix time
 * @param ttl in seconds
 */
record TokenClaims(
        String iss,
        URI sub,
        long iat,
        long exp,
        long ttl,
        @JsonProperty("status_list") StatusList statusList) {
    /** The header's type. */
    static final JwsMedia MEDIA = JwsMedia.of("statuslist+jwt");

    /**
     * The list itself (section 4.2).
     *
     * @param lst the values, compressed with ZLIB, in Base64url
     * @param aggregationUri where all lists are named (section 9.2)
     */
    record StatusList(
            int bits,
            String lst,
            @JsonProperty("aggregation_uri") URI aggregationUri) {}

    static TokenClaims of(StatusListName name, StatusBits bits, StatusListTerm term) {
        var lst = Base64.getUrlEncoder().withoutPadding().encodeToString(Compression.zlib(bits.bytes()));
        return new TokenClaims(
                name.issuer(),
                name.addresses().token(name.list()),
                term.from().getEpochSecond(),
                term.until().getEpochSecond(),
                term.ttl().toSeconds(),
                new StatusList(StatusBits.WIDTH, lst, name.addresses().aggregation()));
    }
}
