package org.iotlabel.scheme;

/**
 * A provision of another scheme that this baseline does not ask for, with the reason; a gap is published, never left to
 * be found.
 */
public record NotCovered(String scheme, String version, String ref, String reason) {

    /** The provision that is left out. */
    public ProvisionRef provision() {
        return new ProvisionRef(scheme, version, ref);
    }
}
