package org.iotlabel.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The provisions of one version of another scheme, by address and gist in our own words.
 *
 * @param url where the publisher offers the text
 * @param refs every provision, so that coverage can be counted
 */
public record Catalogue(String scheme, String version, String title, String url, List<Entry> refs) {

    public Catalogue {
        refs = List.copyOf(refs);
    }

    /**
     * One provision.
     *
     * @param ref its address in the scheme
     * @param gist what it asks for, in our own words
     */
    @Schema(name = "Provision")
    public record Entry(String ref, String gist) {}

    /** The full address of one of our entries. */
    public ProvisionRef provision(Entry entry) {
        return new ProvisionRef(scheme, version, entry.ref());
    }
}
