package org.iotlabel.label;

import java.time.Instant;
import java.util.UUID;
import org.iotlabel.signing.SigningInput;

/**
 * A label before it exists: what it will state and the exact bytes that will be signed.
 *
 * @param decision by which it was granted
 */
record LabelDraft(UUID decision, UUID product, UUID vendor, Instant decidedAt, LabelFacts facts, SigningInput input) {}
