package org.iotlabel.scheme;

import java.util.List;

/**
 * What a device reached. The level decides; the rest informs.
 *
 * @param level 0 to the highest of the baseline; 0 is no label
 * @param score 0 to 100, the weighted share of what applies that passed, rounded down
 * @param coverage of the recommendations
 * @param grade how little harm a broken device can do
 * @param caps every mandatory requirement that blocks a level, in the order of the baseline; empty at the highest level
 */
public record Score(int level, int score, Coverage coverage, Grade grade, List<Cap> caps) {

    public Score {
        caps = List.copyOf(caps);
    }

    /**
     * How much of what is recommended is done.
     *
     * @param passed recommendations with a PASS
     * @param applying recommendations that apply and are not justified as not applicable
     */
    public record Coverage(int passed, int applying) {}
}
