package org.iotlabel.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

/**
 * A page with one form.
 *
 * @param lead what to know before filling it in; empty where the title says it
 * @param action where it is sent
 * @param submit the words on its button
 * @param back where somebody goes who does not want to send it
 * @param closed why it cannot be sent now; empty where it can
 * @param differences where somebody else was faster, each field in which they wrote something else
 * @param place what {@code back} leads to is called
 */
public record FormPage(
        String title,
        String lead,
        String action,
        String submit,
        String back,
        Form form,
        List<Fieldset> fieldsets,
        String closed,
        List<Difference> differences,
        String place) {
    /** A form that can be sent, and that nobody else was faster with. */
    public FormPage(
            String title, String lead, String action, String submit, String back, Form form, List<Fieldset> fieldsets) {
        this(title, lead, action, submit, back, form, fieldsets, "", List.of(), "");
    }

    /** A search that may stay blank; where something is looked for, the way back is to all. */
    public static FormPage search(String title, String path, String submit, Form form, List<Field> fields) {
        var back = form.isBlank() && !form.isRefused() ? "" : path;
        return new FormPage(title, "", path, submit, back, form, List.of(new Fieldset("", "", false, fields)));
    }

    /**
     * Only to be looked at where something stands against sending it.
     *
     * @param place what {@code back} leads to is called
     */
    public FormPage unless(Optional<Problem> obstacle, String place) {
        return unless(obstacle.map(Problem::detail).orElse(""), place);
    }

    /** The same where the action of that name would not be taken now, or is none that the thing has. */
    public FormPage unless(List<Action> actions, String name, String place) {
        return unless(
                actions.stream()
                        .filter(action -> action.name().equals(name))
                        .findFirst()
                        .map(action -> Objects.requireNonNullElse(action.whyNot(), ""))
                        .orElseGet(() -> Words.in(PortalFrame.LANGUAGE, DeskMessages.class)
                                .neverHere()),
                place);
    }

    /** The same where the reason is told already; it is empty where the form can be sent. */
    public FormPage unless(String why, String place) {
        return new FormPage(title, lead, action, submit, back, form, fieldsets, why, differences, place);
    }

    /** Where somebody else was faster: beside what is there now, the same page with the form that shows it. */
    public FormPage beside(FormPage current) {
        return form.isStale() ? beside(Difference.between(shown(), current.shown())) : this;
    }

    /** The same where more is known of what two people wrote than which fields differ. */
    public FormPage beside(List<Difference> found) {
        return new FormPage(title, lead, action, submit, back, form, fieldsets, closed, found, place);
    }

    /** A line of the summary of what is wrong, with the field that it is about; no field where there is none. */
    public record Gap(String href, String label, String message) {}

    /** Everything that was wrong, in the order of the fields. */
    public List<Gap> gaps() {
        var places = shown().stream().map(field -> "#" + field.id()).toList();
        return form.errors().stream()
                .map(this::gap)
                .distinct()
                .sorted(Comparator.comparingInt(gap -> places.indexOf(gap.href())))
                .toList();
    }

    private Gap gap(FieldError error) {
        return shown().stream()
                .filter(field -> field.isAbout(error.pointer()))
                .findFirst()
                .or(() -> shown().stream()
                        .filter(field -> field.name().startsWith(error.pointer() + "/"))
                        .findFirst())
                .map(field -> new Gap("#" + field.id(), field.label(), field.told(error.message())))
                .orElseGet(() -> new Gap("", "", form.isSearch() ? brokenLink() : error.message()));
    }

    /** Of what nobody types into a search; links hold it. */
    private static String brokenLink() {
        return Words.in(PortalFrame.LANGUAGE, DeskMessages.class).brokenLink();
    }

    private List<Field> shown() {
        return fieldsets.stream()
                .flatMap(set -> set.fields().stream())
                .filter(field -> !field.isHidden())
                .toList();
    }
}
