package org.iotlabel.http;

import jakarta.enterprise.context.ApplicationScoped;

/** How much a door takes that is no upload, for pages where the same comes as a file. */
@ApplicationScoped
public class LargestBody {
    private final RequestLimits limits;

    LargestBody(RequestLimits limits) {
        this.limits = limits;
    }

    /** In bytes. */
    public int bytes() {
        return limits.body();
    }
}
