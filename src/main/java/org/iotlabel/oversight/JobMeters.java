package org.iotlabel.oversight;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** How often jobs run, and how often in vain, to be seen from outside. */
@ApplicationScoped
class JobMeters {
    private final MeterRegistry meters;

    JobMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(String job, String outcome) {
        meters.counter("label.job.runs", "job", job, "outcome", outcome).increment();
    }
}
