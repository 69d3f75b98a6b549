package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the floors above tell of how the assessors of a case were drawn. */
@ApplicationScoped
public class DrawnSeats {
    private final Draws draws;

    DrawnSeats(Draws draws) {
        this.draws = draws;
    }

    /**
     * A draw in a few figures; its record has the rest.
     *
     * @param number the how-manyeth draw of the case, from 1
     * @param place of the one drawn among the candidates, from 1; empty where there was nobody to draw
     */
    public record DrawnSeat(int number, Instant at, int candidates, int excluded, Optional<Integer> place) {
        static DrawnSeat of(DrawRecord stored) {
            var draw = stored.draw();
            return new DrawnSeat(
                    stored.number(),
                    stored.drawnAt(),
                    draw.candidates().size(),
                    draw.excluded().size(),
                    stored.chosen().map(index -> index + 1));
        }
    }

    /** The draws of an attestation, the oldest first. */
    public List<DrawnSeat> of(UUID attestation) {
        return draws.of(attestation).stream().map(DrawnSeat::of).toList();
    }
}
