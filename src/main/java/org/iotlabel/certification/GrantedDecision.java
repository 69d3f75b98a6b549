package org.iotlabel.certification;

import java.time.Instant;
import java.util.UUID;
import org.iotlabel.assessment.Evaluation;
import org.iotlabel.attestation.SealedRevision;
import org.iotlabel.party.OrganisationRef;
import org.iotlabel.scheme.PublishedBaseline;
import org.iotlabel.signing.CanonicalJson;

/**
 * A decision in favour, with everything that a label is made of; none of it ever changes.
 *
 * @param document the bytes of {@code decision.json}
 * @param revision what was submitted and decided on
 * @param evaluation what was found and decided on
 * @param baseline what it was held against
 * @param level what was sought and granted, 1 to 3
 * @param certifier the organisation that decided
 */
public record GrantedDecision(
        UUID id,
        UUID attestation,
        CanonicalJson document,
        SealedRevision revision,
        Evaluation evaluation,
        PublishedBaseline baseline,
        int level,
        OrganisationRef certifier,
        Instant decidedAt) {}
