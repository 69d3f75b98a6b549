package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests above have it written down that labels have run out, as the job would. */
@ApplicationScoped
public class LabelExpiry {
    private final ExpireLabelsPastValidity job;

    LabelExpiry(ExpireLabelsPastValidity job) {
        this.job = job;
    }

    /** Looks now. */
    public void expireAll() {
        job.expireAll();
    }
}
