package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests above have the revocation list renewed, as the job would. */
@ApplicationScoped
public class PublishedRevocations {
    private final RefreshKeys job;

    PublishedRevocations(RefreshKeys job) {
        this.job = job;
    }

    /** Looks now whether the next list is due. */
    public void refresh() {
        job.renewRevocations();
    }
}
