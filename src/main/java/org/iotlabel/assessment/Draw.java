package org.iotlabel.assessment;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.signing.Sha256Digest;

/**
 * The choice of an assessor by lot: a pure function of what is published with it, so that anyone can recompute it.
 *
 * <p>The seed is SHA-256 over three lines of text in UTF-8, each ended by one line feed (0x0A): the beacon, the digest of
 * the submission, the number of the draw in decimal digits. A digest is written
 * {@code sha256:} and 64 hexadecimal digits in lower case. The candidates are ordered by the person's key, then by the
 * body's, each as text in lower case, by code unit. The index is the seed, read as an unsigned number with the first
 * byte the highest, modulo the count of candidates. See docs/draw.md.
 *
 * @param beacon the root of the public log; of draws before there was one, the digest of the baseline in effect
 * @param submission of the snapshot that was sealed
 * @param number the how-manyeth draw of the attestation, from 1
 * @param candidates in the order that the index counts in
 * @param excluded who could not be drawn, and why
 */
record Draw(
        Sha256Digest beacon, Sha256Digest submission, int number, List<Evaluator> candidates, List<Excluded> excluded) {
    private static final Comparator<Evaluator> BY_KEY = Comparator.comparing(
                    Evaluator::principal, Comparator.comparing(UUID::toString))
            .thenComparing(Evaluator::organisation, Comparator.comparing(UUID::toString));

    Draw {
        candidates = candidates.stream().sorted(BY_KEY).toList();
        excluded = excluded.stream()
                .sorted(Comparator.comparing(Excluded::principal, Comparator.comparing(UUID::toString))
                        .thenComparing(Excluded::organisation, Comparator.comparing(UUID::toString)))
                .toList();
    }

    /**
     * Somebody who could not be drawn.
     *
     * @param reasons every one that stood against it, in the order of the enum; at least one
     */
    record Excluded(UUID principal, UUID organisation, String organisationName, List<ExclusionReason> reasons) {
        Excluded {
            reasons = reasons.stream().distinct().sorted().toList();
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("nobody is excluded without a reason");
            }
        }
    }

    /** What decides. */
    Sha256Digest seed() {
        return Sha256Digest.of(beacon + "\n" + submission + "\n" + number + "\n");
    }

    /** The place of the one who is drawn, from 0; empty where nobody can be. */
    Optional<Integer> index() {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var count = BigInteger.valueOf(candidates.size());
        return Optional.of(new BigInteger(1, seed().bytes()).mod(count).intValueExact());
    }

    /** The one who is drawn. */
    Optional<Evaluator> drawn() {
        return index().map(candidates::get);
    }
}
