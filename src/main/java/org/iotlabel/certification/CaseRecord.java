package org.iotlabel.certification;

import java.util.List;
import java.util.Optional;

/**
 * What is on record of a case beside its review.
 *
 * @param decision on it; empty while there is none
 * @param label that followed; empty while there is none
 * @param readable whether the visitor may open the evidence now
 */
record CaseRecord(
        List<JudgedRequirement> judged,
        Optional<Decision> decision,
        Optional<NextOfDecision.Issued> label,
        boolean readable) {}
