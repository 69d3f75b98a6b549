package org.iotlabel.assessment;

import org.iotlabel.frame.OwnFile;
import org.iotlabel.http.PagePolicy;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What the workbench loads beside every page of the portal, and what its policy allows for it. */
final class WorkbenchAssets {
    /** The keys and the drafts; without it everything works by links and forms. */
    static final String SCRIPT = OwnFile.address("/script/workbench.js");

    static final String STYLE = OwnFile.address("/style/workbench.css");

    /** As every page, and one script and one frame of our own (Content Security Policy 3). */
    private static final String POLICY = PagePolicy.OWN_SCRIPTS + "; frame-src 'self'";

    private WorkbenchAssets() {}

    static RestResponse<byte[]> with(RestResponse<byte[]> page) {
        return ResponseBuilder.fromResponse(page)
                .header(PagePolicy.CONTENT_HEADER, POLICY)
                .build();
    }
}
