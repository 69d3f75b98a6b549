package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.iotlabel.signing.Sha256Digest;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final Sha256Digest BEACON = new Sha256Digest("0".repeat(64));
    private static final Sha256Digest SUBMISSION = new Sha256Digest("f".repeat(64));

    /** The example of docs/draw.md, computed there with sha256sum. */
    @Test
    void the_seed_is_the_digest_of_three_lines_of_text() {
        var draw = draw(1, people(3));
        assertEquals(
                "575c9b83dc4b591534ec5e4f53e93de5258edd40087300ac06689aa0e95bd8d5",
                draw.seed().hex());
        assertEquals(0, draw.index().orElseThrow());
    }

    @Test
    void anyone_can_recompute_who_is_drawn_from_what_is_published() throws NoSuchAlgorithmException {
        var people = people(7);
        var draw = draw(12, people);
        var lines = "sha256:" + "0".repeat(64) + "\nsha256:" + "f".repeat(64) + "\n12\n";
        var seed = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(seed), draw.seed().hex());
        var ordered = people.stream()
                .map(one -> one.principal().toString())
                .sorted(Comparator.naturalOrder())
                .toList();
        var place = new BigInteger(1, seed).mod(BigInteger.valueOf(7)).intValueExact();
        assertEquals(ordered.get(place), draw.drawn().orElseThrow().principal().toString());
        assertEquals(place, draw.index().orElseThrow());
    }

    @Test
    void the_order_in_which_candidates_are_found_does_not_matter() {
        var people = people(9);
        assertEquals(draw(3, people), draw(3, people.reversed()));
    }

    @Test
    void somebody_in_two_bodies_stands_twice_in_a_fixed_order() {
        var person = new UUID(0x8000, 1);
        var twice = List.of(evaluator(person, new UUID(0, 2)), evaluator(person, new UUID(0, 1)));
        assertEquals(
                List.of(new UUID(0, 1), new UUID(0, 2)),
                draw(1, twice).candidates().stream()
                        .map(Evaluator::organisation)
                        .toList());
    }

    @Test
    void nobody_is_drawn_where_nobody_can_be() {
        assertTrue(draw(1, List.of()).drawn().isEmpty());
    }

    @Test
    void nobody_is_excluded_without_a_reason() {
        var person = new UUID(0, 1);
        assertThrows(IllegalArgumentException.class, () -> new Draw.Excluded(person, person, "A body", List.of()));
    }

    static Draw draw(int number, List<Evaluator> candidates) {
        return new Draw(BEACON, SUBMISSION, number, candidates, List.of());
    }

    static List<Evaluator> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> evaluator(new UUID(index * 0x9E3779B97F4A7C15L, index), new UUID(7, index)))
                .toList();
    }

    private static Evaluator evaluator(UUID person, UUID body) {
        return new Evaluator(person, "Somebody", body, "A body", new UUID(9, 9), "LAB-1");
    }
}
