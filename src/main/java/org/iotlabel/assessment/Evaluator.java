package org.iotlabel.assessment;

import java.util.UUID;

/**
 * An assessor as drawn: the person, the body they act for, and the accreditation that covered it then.
 *
 * @param principal the person
 * @param organisation the assessment body
 * @param accreditationNumber the number of the certificate
 */
public record Evaluator(
        UUID principal,
        String name,
        UUID organisation,
        String organisationName,
        UUID accreditation,
        String accreditationNumber) {}
