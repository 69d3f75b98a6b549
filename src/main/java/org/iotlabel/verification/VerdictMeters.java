package org.iotlabel.verification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.iotlabel.verifier.VerdictCode;

/** How often each verdict was told; of which label is nobody's business. */
@ApplicationScoped
class VerdictMeters {
    private final Map<VerdictCode, Counter> told = new EnumMap<>(VerdictCode.class);

    VerdictMeters(MeterRegistry meters) {
        for (var code : VerdictCode.values()) {
            told.put(code, meters.counter("label.verifications", "verdict", code.name()));
        }
    }

    void count(VerdictCode code) {
        Objects.requireNonNull(told.get(code)).increment();
    }
}
