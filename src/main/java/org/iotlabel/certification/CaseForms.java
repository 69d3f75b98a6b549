package org.iotlabel.certification;

import java.util.List;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;

/** The forms that end a review, each about exactly what the case says when it is opened. */
final class CaseForms {
    private static final int MOST = 2000;
    private static final String DIGEST = "/digest";
    private static final String REASONS = "/reasons/-";

    private CaseForms() {}

    static FormPage opening(String attestation, String model, String vendor, Form form) {
        var words = ReviewsPage.words();
        return new FormPage(
                words.takeCalled(model, vendor),
                words.takeLead(),
                ReviewSection.PATH,
                words.take(),
                ReviewSection.PATH,
                form,
                List.of(Fieldset.of(Form.hidden("/attestation", attestation))));
    }

    /** The digest goes with the form, so that nothing else can be decided than what it says. */
    static FormPage decision(Outcome outcome, ReviewView view, Form form) {
        var words = CasePage.words();
        var digest = view.digest().toString();
        var said = form.value(DIGEST);
        var about = words.decidedOn(digest);
        var changed = said.isEmpty() || said.equals(digest) ? "" : words.basisChanged() + " ";
        return new FormPage(
                title(outcome),
                lead(outcome, view),
                CasePage.at(view) + door(outcome),
                title(outcome),
                CasePage.at(view),
                form,
                List.of(
                        Fieldset.of(
                                Form.hidden("/outcome", outcome.name()),
                                Form.hidden(DIGEST, digest),
                                Form.list("/reasons"),
                                reasons(outcome, view, form)),
                        Fieldset.of(words.basis()).lead(changed + about)));
    }

    private static String title(Outcome outcome) {
        return switch (outcome) {
            case GRANT -> CasePage.words().grant();
            case DENY -> CasePage.words().deny();
        };
    }

    private static String door(Outcome outcome) {
        return switch (outcome) {
            case GRANT -> "/grant";
            case DENY -> "/denial";
        };
    }

    private static String lead(Outcome outcome, ReviewView view) {
        var words = CasePage.words();
        var level = view.basis().levelSought();
        return switch (outcome) {
            case GRANT -> words.grantLead(level, model(view), vendor(view));
            case DENY -> words.denyLead(level, model(view), vendor(view));
        };
    }

    /** Whoever denies gives a reason, unless the verdicts do. */
    private static Field reasons(Outcome outcome, ReviewView view, Form form) {
        var words = CasePage.words();
        return switch (outcome) {
            case GRANT ->
                form.field(Field.Kind.LINES, REASONS, words.remarks())
                        .hint(words.remarksHint())
                        .optional();
            case DENY -> {
                var field =
                        form.field(Field.Kind.LINES, REASONS, words.reasons()).hint(words.reasonsHint());
                yield view.obstacles().isEmpty() ? field : field.optional();
            }
        };
    }

    private static String model(ReviewView view) {
        return view.snapshot().at("/description/model").asText();
    }

    private static String vendor(ReviewView view) {
        return view.snapshot().at("/vendor/name").asText();
    }

    static FormPage giveBack(ReviewView view, Form form) {
        var words = CasePage.words();
        var reason =
                form.prose("/reason", words.reason()).hint(words.reasonHint()).most(MOST);
        return new FormPage(
                words.giveBack(),
                words.giveBackLead(model(view), vendor(view)),
                CasePage.at(view) + "/return-to-evaluation",
                words.giveBack(),
                CasePage.at(view),
                form,
                List.of(Fieldset.of(reason)));
    }
}
