package org.iotlabel.attestation;

import org.iotlabel.http.PagePolicy;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What the policy of a page allows on which a vendor writes or uploads: scripts of ours, and what these send to us. */
public final class WritingScripts {
    private static final String POLICY = PagePolicy.OWN_SCRIPTS + "; connect-src 'self'";

    private WritingScripts() {}

    /** The page, which may have them. */
    public static RestResponse<byte[]> with(RestResponse<byte[]> page) {
        return ResponseBuilder.fromResponse(page)
                .header(PagePolicy.CONTENT_HEADER, POLICY)
                .build();
    }
}
