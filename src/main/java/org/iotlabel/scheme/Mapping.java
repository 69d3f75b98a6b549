package org.iotlabel.scheme;

/**
 * Says which provision of another scheme a requirement answers.
 *
 * @param scheme such as "EN 303 645"
 * @param version such as "V3.1.3"
 * @param ref such as "5.1-1"
 * @param relation how the two relate
 * @param confirmed whether the provision was checked against its publisher's own text
 */
public record Mapping(String scheme, String version, String ref, Relation relation, boolean confirmed) {

    /** The provision that is answered. */
    public ProvisionRef provision() {
        return new ProvisionRef(scheme, version, ref);
    }
}
