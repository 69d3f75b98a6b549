/**
 * The examination of what a vendor submitted: assessors are drawn by lot among those whom nothing binds to the vendor,
 * judge each requirement, ask, and seal what they found; two who disagree reconcile it on record. They, the vendor's
 * answers and the deadlines move an attestation from its submission to the evaluation report that a certifier decides on.
 * Uses attestation for what is examined, scheme for what is asked, evidence for what shows it, party for who may be drawn.
 */
@NullMarked
package org.iotlabel.assessment;

import org.jspecify.annotations.NullMarked;
