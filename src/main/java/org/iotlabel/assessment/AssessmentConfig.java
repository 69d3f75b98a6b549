package org.iotlabel.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much an assessor may have in hand, and how long everybody has. All durations are in calendar time (ISO 8601). */
@ConfigMapping(prefix = "label.assessment")
interface AssessmentConfig {
    /** Assessments that one person may have open; whoever has so many is not drawn. */
    @WithDefault("5")
    int maxOpenCases();

    /** How long an assessor has to answer an offer; after that another one is drawn. */
    @WithDefault("P5D")
    Duration offer();

    /** How long an assessor has to seal the report, not counting the time in which the vendor owes an answer. */
    @WithDefault("P30D")
    Duration evaluation();

    /** How long after the deadline of an evaluation the seat goes to somebody else. */
    @WithDefault("P14D")
    Duration evaluationGrace();

    /** How long a vendor has to answer a question or to mend what was returned; after that the case is dismissed. */
    @WithDefault("P30D")
    Duration answer();

    /** How long before a dismissal the vendor is told; no dismissal comes sooner after its notice. */
    @WithDefault("P7D")
    Duration notice();

    /** How long two assessors have to settle what they disagree in; after that the stricter verdict stands. */
    @WithDefault("P10D")
    Duration reconciliation();
}
