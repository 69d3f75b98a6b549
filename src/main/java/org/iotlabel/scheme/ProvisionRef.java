package org.iotlabel.scheme;

/**
 * The address of one provision of another scheme; never its text.
 *
 * @param scheme such as "EN 303 645"
 * @param version such as "V3.1.3"
 * @param ref such as "5.3-13"
 */
public record ProvisionRef(String scheme, String version, String ref) {

    @Override
    public String toString() {
        return scheme + " " + ref;
    }
}
