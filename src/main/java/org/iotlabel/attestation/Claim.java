package org.iotlabel.attestation;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a vendor says of one requirement (the implementation conformance statement of ETSI TS 103 701 clause 4.3).
 *
 * @param answer the claim in one word
 * @param text how the device meets it; empty where it does not claim to
 * @param reason why it does not apply or is not claimed; empty where it is met
 * @param evidence what shows it: digests of pieces of evidence, {@code sha256:} and 64 hexadecimal digits each
 */
public record Claim(Answer answer, String text, String reason, List<String> evidence) {
    /** The shortest reason that is taken, in characters. */
    public static final int SHORTEST_REASON = 20;

    static final int LONGEST_REASON = 1000;
    static final int LONGEST_TEXT = 4000;
    static final int MOST_EVIDENCE = 50;

    public Claim {
        Objects.requireNonNull(answer, "a claim needs an answer");
        text = Objects.requireNonNullElse(text, "");
        reason = Objects.requireNonNullElse(reason, "");
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** A claim in one word. */
    @Schema(name = "ClaimAnswer")
    public enum Answer {
        /** The device meets the requirement. */
        MET,
        /** The requirement makes no sense for this device, for the reason given. */
        NOT_APPLICABLE,
        /** The vendor does not claim to meet it, for the reason given. */
        NOT_CLAIMED
    }
}
