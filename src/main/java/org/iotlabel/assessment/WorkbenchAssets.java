package org.iotlabel.assessment;

import org.iotlabel.frame.StyleSheet;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What the workbench loads beside every page of the portal, and what its policy allows for it. */
final class WorkbenchAssets {
    /** The keys and the drafts; without it everything works by links and forms. */
    static final String SCRIPT = StyleSheet.address("/script/workbench.js");

    static final String STYLE = StyleSheet.address("/style/workbench.css");

    /** As every page, and one script and one frame of our own (Content Security Policy 3). */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; frame-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private WorkbenchAssets() {}

    static RestResponse<byte[]> with(RestResponse<byte[]> page) {
        return ResponseBuilder.fromResponse(page)
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
