package org.iotlabel.label;

import static org.iotlabel.label.LabelSection.at;
import static org.iotlabel.label.LabelSection.pageWords;

import java.util.List;
import java.util.Optional;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.problem.Problem;

/** The forms about a vendor's own label. */
final class OwnLabelForms {
    private OwnLabelForms() {}

    static FormPage support(Label label, Form form) {
        var words = pageWords();
        var here = at(label.serial());
        return new FormPage(
                about(words.extend(), label),
                label.support()
                        .until()
                        .map(month -> words.extendLead(new LocalForms(PortalFrame.LANGUAGE).month(month)))
                        .orElseGet(words::extendLeadNone),
                here + "/support",
                words.extendNow(),
                here,
                form,
                List.of(Fieldset.of(
                        form.field(Field.Kind.MONTH, "/until", words.until()).hint(words.monthHint()))));
    }

    /**
     * The form to give it back; only to be looked at where it cannot be.
     *
     * @param obstacle why it cannot
     */
    static FormPage surrender(Label label, Optional<Problem> obstacle, Form form) {
        var words = pageWords();
        var here = at(label.serial());
        return new FormPage(
                        about(words.surrender(), label),
                        words.surrenderLead(),
                        here + "/surrender",
                        words.surrenderNow(),
                        here,
                        form,
                        List.of(Fieldset.of(form.prose("/words", words.words()).most(2000))))
                .unless(obstacle, model(label));
    }

    private static String about(String deed, Label label) {
        return pageWords().about(deed, model(label), label.serial().toString());
    }

    private static String model(Label label) {
        return LabelFacts.read(label.facts()).product().model();
    }
}
