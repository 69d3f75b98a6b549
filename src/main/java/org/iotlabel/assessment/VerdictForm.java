package org.iotlabel.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.Option;
import org.iotlabel.scheme.Verdict;

/** The fields of a verdict, with its justification and what shows it. */
final class VerdictForm {
    private static final List<Verdict> CHOICES =
            List.of(Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.NOT_APPLICABLE);

    private VerdictForm() {}

    /** The fields, with the evidence that can be named. */
    static List<Fieldset> of(Form form, List<Option> evidence) {
        var words = WorkbenchList.messages();
        var verdicts = CHOICES.stream()
                .map(one -> new Option(one.name(), words.verdictChoice(one)))
                .toList();
        var fields = Stream.of(
                form.radios("/verdict", words.verdict(), verdicts),
                form.prose("/justification", words.justification())
                        .most(VerdictCheck.LONGEST_JUSTIFICATION)
                        .hint(words.justificationHint(
                                Findings.Finding.SHORTEST_JUSTIFICATION, VerdictCheck.LONGEST_JUSTIFICATION)));
        var shown = evidence.isEmpty()
                ? Stream.<Field>empty()
                : Stream.of(form.checks("/evidence/-", words.shows(), evidence).optional());
        return List.of(Fieldset.of(Stream.concat(fields, shown).toArray(Field[]::new)));
    }
}
