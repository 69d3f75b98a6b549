package org.iotlabel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * That an assessor was drawn, as the public log has it. Who could be drawn and who was is public only when the case is
 * over; the digest fixes it now.
 *
 * @param draw its key, by which it is read later
 * @param content the digest of the canonical form of {@link Content}
 */
record DrawLeaf(String kind, Instant at, UUID draw, Sha256Digest content) {
    static CanonicalJson of(DrawRecord stored) {
        return CanonicalJson.of(new DrawLeaf(
                "draw-made", stored.drawnAt(), stored.id(), Content.of(stored).digest()));
    }

    /** What the digest is of: all that decides who is drawn, with people and bodies by their keys. */
    record Content(
            UUID attestation,
            int revision,
            int seat,
            int number,
            long logSize,
            Sha256Digest logRoot,
            String submissionDigest,
            List<Somebody> candidates,
            List<Somebody> excluded,
            Optional<Integer> index) {
        static CanonicalJson of(DrawRecord stored) {
            var draw = stored.draw();
            return CanonicalJson.of(new Content(
                    stored.attestation(),
                    stored.revision(),
                    stored.seat(),
                    stored.number(),
                    stored.logSize().orElseThrow(),
                    draw.beacon(),
                    draw.submission().toString(),
                    draw.candidates().stream().map(Somebody::of).toList(),
                    draw.excluded().stream().map(Somebody::of).toList(),
                    stored.chosen()));
        }
    }

    /**
     * A person for a body.
     *
     * @param reasons why not; empty for a candidate
     */
    record Somebody(UUID principal, UUID organisation, List<ExclusionReason> reasons) {
        static Somebody of(Evaluator one) {
            return new Somebody(one.principal(), one.organisation(), List.of());
        }

        static Somebody of(Draw.Excluded one) {
            return new Somebody(one.principal(), one.organisation(), one.reasons());
        }
    }
}
