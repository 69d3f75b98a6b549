package org.iotlabel.website;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iotlabel.certification.DecisionTime;
import org.iotlabel.certification.DecisionTimes;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.label.LabelMessages;
import org.iotlabel.label.LabelState;

/**
 * What the page of the rules shows beside its words.
 *
 * @param states of labels that everybody can meet
 * @param times how long decisions took, by kind of device
 * @param fees by level; none where the scheme does not say here what it takes
 */
record RulesPage(List<State> states, List<Time> times, List<Fee> fees) {
    /**
     * A state of a label.
     *
     * @param word what it is called on the pages
     */
    record State(String name, String word) {}

    /** How long decisions on one kind of device took. */
    record Time(String kind, long cases, long days) {}

    /**
     * What a maker pays for a label of one level.
     *
     * @param application once, in words
     * @param yearly for each year of the label, in words
     */
    record Fee(int level, String application, String yearly) {}

    static RulesPage of(List<DecisionTime> times, FeesConfig fees, Locale language) {
        var words = Words.in(language, LabelMessages.class);
        return new RulesPage(
                Arrays.stream(LabelState.values())
                        .filter(state -> state != LabelState.ISSUING)
                        .map(state -> new State(state.name(), words.state(state)))
                        .toList(),
                times.stream()
                        .map(time -> new Time(words.category(time.category()), time.cases(), time.medianDays()))
                        .toList(),
                fees(fees, new LocalForms(language)));
    }

    private static List<Fee> fees(FeesConfig fees, LocalForms forms) {
        return Stream.of(fees.application(), fees.yearly())
                .flatMap(byLevel -> byLevel.keySet().stream())
                .distinct()
                .sorted()
                .map(level -> new Fee(
                        level,
                        forms.money(fees.application().getOrDefault(level, BigDecimal.ZERO), fees.currency()),
                        forms.money(fees.yearly().getOrDefault(level, BigDecimal.ZERO), fees.currency())))
                .toList();
    }

    /** How many decided cases a median needs. */
    public int fewest() {
        return DecisionTimes.FEWEST;
    }
}
