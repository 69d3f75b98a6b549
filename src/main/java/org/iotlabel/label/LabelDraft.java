package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.iotlabel.signing.SigningInput;
import org.iotlabel.statuslist.StatusPlace;

/**
 * A label before it exists: what it will state and the exact bytes that will be signed.
 *
 * @param decision by which it was granted
 * @param place where the status lists speak of it
 * @param languages of its certificate beside English
 */
record LabelDraft(
        UUID decision,
        UUID product,
        UUID vendor,
        Instant decidedAt,
        LabelFacts facts,
        StatusPlace place,
        SigningInput input,
        List<Locale> languages) {}
