package org.iotlabel.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.label.ExaminedRequirement;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.scheme.Verdict;

/**
 * How many requirements there are for a device, and what was found of them: parts that come to the whole.
 *
 * @param asked how many there are
 * @param found one line for each thing that was found, with how many
 * @param besides whether some were not met, and the level of the label needs none of these
 */
record Tally(String asked, List<String> found, boolean besides) {
    /** Of nothing. */
    static final Tally NONE = new Tally("", List.of(), false);

    static Tally of(List<ExaminedRequirement> examined, LabelFacts facts, LocalForms forms, LabelPageMessages said) {
        return new Tally(
                forms.number(examined.size()),
                Stream.concat(Arrays.stream(Verdict.values()).map(Optional::of), Stream.of(Optional.<Verdict>empty()))
                        .filter(verdict -> count(examined, verdict) > 0)
                        .map(verdict -> said.requirementsFound(
                                verdict.map(Enum::name).orElse(""), forms.number(count(examined, verdict))))
                        .toList(),
                areBesides(examined.stream().filter(Tally::isUnmet).toList(), facts));
    }

    private static long count(List<ExaminedRequirement> examined, Optional<Verdict> verdict) {
        return examined.stream().filter(one -> one.verdict().equals(verdict)).count();
    }

    private static boolean isUnmet(ExaminedRequirement one) {
        return one.verdict()
                .filter(verdict -> verdict != Verdict.PASS && verdict != Verdict.NOT_APPLICABLE)
                .isPresent();
    }

    private static boolean areBesides(List<ExaminedRequirement> unmet, LabelFacts facts) {
        return !unmet.isEmpty()
                && unmet.stream()
                        .map(ExaminedRequirement::requirement)
                        .allMatch(one -> !one.isMandatory()
                                || one.level() > facts.level().number());
    }
}
