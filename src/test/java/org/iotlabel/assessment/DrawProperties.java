package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.iotlabel.signing.Sha256Digest;

/** The laws of the draw, over random pools and submissions. */
class DrawProperties {
    private static final Sha256Digest BEACON = new Sha256Digest("0".repeat(64));

    @Property
    void who_is_excluded_is_never_drawn(
            @ForAll @Size(min = 1, max = 30) List<Boolean> excluded, @ForAll String submission, @ForAll int number) {
        var people = DrawTest.people(excluded.size());
        var in = new ArrayList<Evaluator>();
        var out = new ArrayList<Draw.Excluded>();
        for (var index = 0; index < excluded.size(); index++) {
            var one = people.get(index);
            if (excluded.get(index)) {
                out.add(new Draw.Excluded(
                        one.principal(), one.organisation(), "A body", List.of(ExclusionReason.BUSY)));
            } else {
                in.add(one);
            }
        }
        var draw = new Draw(BEACON, Sha256Digest.of(submission), number, in, out);
        assertEquals(in.isEmpty(), draw.drawn().isEmpty());
        draw.drawn().ifPresent(drawn -> assertTrue(in.contains(drawn)));
    }

    /** Chi-squared over 1,000 submissions; the bound is passed by chance less than once in a million runs. */
    @Property(tries = 20)
    void everybody_has_about_the_same_chance(@ForAll @IntRange(min = 2, max = 9) int count, @ForAll long salt) {
        var people = DrawTest.people(count);
        var hits = new int[count];
        for (var number = 0; number < 1000; number++) {
            var submission = Sha256Digest.of(salt + "/" + number);
            hits[new Draw(BEACON, submission, 1, people, List.of()).index().orElseThrow()]++;
        }
        var expected = 1000.0 / count;
        var chiSquared = 0.0;
        for (var hit : hits) {
            chiSquared += (hit - expected) * (hit - expected) / expected;
        }
        assertTrue(chiSquared < 45, "chi squared is " + chiSquared + " over " + count);
    }

    /** Whoever is drawn in one draw tells nothing of the next one of the same submission. */
    @Property(tries = 50)
    void the_number_of_the_draw_alone_gives_another_seed(
            @ForAll String submission, @ForAll @IntRange(min = 1, max = 99) int number) {
        var digest = Sha256Digest.of(submission);
        var people = DrawTest.people(5);
        var one = new Draw(BEACON, digest, number, people, List.of());
        var next = new Draw(BEACON, digest, number + 1, people, List.of());
        assertTrue(!one.seed().equals(next.seed()));
    }
}
