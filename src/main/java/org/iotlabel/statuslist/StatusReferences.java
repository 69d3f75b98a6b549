package org.iotlabel.statuslist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * Where the status of a credential stands, as the credential itself says it in both forms.
 *
 * @param credentialStatus one entry a purpose (Bitstring Status List section 2.1)
 * @param status the claim of a Referenced Token (Token Status List section 6.2)
 */
public record StatusReferences(List<BitstringEntry> credentialStatus, TokenStatus status) {
    public StatusReferences {
        credentialStatus = List.copyOf(credentialStatus);
    }

    /**
     * A place in a Bitstring Status List.
     *
     * @param type always BitstringStatusListEntry
     * @param statusListIndex in digits: the specification has text here
     */
    public record BitstringEntry(
            String type, StatusPurpose statusPurpose, String statusListIndex, URI statusListCredential) {}

    /** The claim "status". */
    public record TokenStatus(@JsonProperty("status_list") TokenReference statusList) {}

    /** A place in a Token Status List. */
    public record TokenReference(int idx, URI uri) {}

    /** The references to a place. */
    public static StatusReferences of(StatusPlace place, StatusAddresses addresses) {
        var entries = Arrays.stream(StatusPurpose.values())
                .map(purpose -> new BitstringEntry(
                        "BitstringStatusListEntry",
                        purpose,
                        Integer.toString(place.index()),
                        addresses.credential(place.list(), purpose)))
                .toList();
        var token = new TokenReference(place.index(), addresses.token(place.list()));
        return new StatusReferences(entries, new TokenStatus(token));
    }
}
