package org.iotlabel.assessment;

import java.util.List;
import java.util.UUID;
import org.iotlabel.assessment.Findings.Finding;

/**
 * A requirement that two assessors judged differently. The other one is not named.
 *
 * @param mine what the caller holds now: what was sealed, or what was proposed since
 * @param other what the other one holds now
 * @param settled whether both hold the same by now
 */
record DisagreementView(String requirement, Finding mine, Finding other, boolean settled) {
    static List<DisagreementView> of(Reconciliation pair, UUID assessment) {
        var isFirst = pair.first().assessment().equals(assessment);
        var mine = isFirst ? pair.first() : pair.second();
        var other = isFirst ? pair.second() : pair.first();
        return pair.disagreements().stream()
                .map(id -> new DisagreementView(
                        id, mine.held(id), other.held(id), !pair.open().contains(id)))
                .toList();
    }
}
