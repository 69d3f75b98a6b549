package org.iotlabel.signing;

import java.net.URI;
import java.util.Locale;

/** The issuer's name by the method did:web (W3C Credentials Community Group, "did:web Method Specification"). */
public final class DidWeb {

    private DidWeb() {}

    /**
     * The DID whose document stands under {@code /.well-known/did.json} of the public address.
     *
     * @param publicUrl scheme and host, and a port where it is not the usual one
     */
    public static String of(URI publicUrl) {
        var host = publicUrl.getHost().toLowerCase(Locale.ROOT);
        // A colon separates the parts of a DID, so that of a port is escaped (section 3.1).
        return publicUrl.getPort() < 0 ? "did:web:" + host : "did:web:" + host + "%3A" + publicUrl.getPort();
    }
}
