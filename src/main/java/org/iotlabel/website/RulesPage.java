package org.iotlabel.website;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.iotlabel.certification.DecisionTime;
import org.iotlabel.certification.DecisionTimes;
import org.iotlabel.frame.Words;
import org.iotlabel.label.LabelMessages;
import org.iotlabel.label.LabelState;

/**
 * What the page of the rules shows beside its words.
 *
 * @param states of labels that everybody can meet
 * @param times how long decisions took, by kind of device
 */
record RulesPage(List<State> states, List<Time> times) {
    /**
     * A state of a label.
     *
     * @param word what it is called on the pages
     */
    record State(String name, String word) {}

    /** How long decisions on one kind of device took. */
    record Time(String kind, long cases, long days) {}

    static RulesPage of(List<DecisionTime> times, Locale language) {
        var words = Words.in(language, LabelMessages.class);
        return new RulesPage(
                Arrays.stream(LabelState.values())
                        .filter(state -> state != LabelState.ISSUING)
                        .map(state -> new State(state.name(), words.state(state)))
                        .toList(),
                times.stream()
                        .map(time -> new Time(words.category(time.category()), time.cases(), time.medianDays()))
                        .toList());
    }

    /** How many decided cases a median needs. */
    public int fewest() {
        return DecisionTimes.FEWEST;
    }
}
