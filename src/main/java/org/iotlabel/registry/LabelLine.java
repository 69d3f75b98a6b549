package org.iotlabel.registry;

import java.util.Locale;
import org.iotlabel.frame.Isolated;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelMessages;
import org.iotlabel.label.LabelState;

/**
 * A label in a list for people.
 *
 * @param serial without hyphens
 * @param path of its page, without a language
 * @param kind what sort of device it is
 * @param state where the label stands, in a word
 * @param inForce whether it holds
 * @param stopped whether it was stopped before its time, so that nobody must rely on it
 * @param level its number and name
 * @param support until when security updates are promised
 */
public record LabelLine(
        String serial,
        String path,
        String model,
        String maker,
        String kind,
        String state,
        boolean inForce,
        boolean stopped,
        String level,
        String grade,
        String support) {
    static LabelLine of(IssuedLabel label, Locale language) {
        var said = Words.in(language, RegistryMessages.class);
        var words = Words.in(language, LabelMessages.class);
        var facts = label.facts();
        var state = label.standing().state();
        return new LabelLine(
                label.serial().value(),
                "/" + label.serial().value(),
                facts.product().model(),
                said.by(Isolated.of(facts.product().manufacturer().name())),
                words.category(facts.product().category()),
                words.state(state),
                state == LabelState.ACTIVE,
                isStopped(state),
                said.levelNamed(facts.level().number(), facts.level().name()),
                said.gradeCalled(facts.containmentGrade()),
                label.supportUntil()
                        .map(month -> said.updatesUntil(new LocalForms(language).month(month)))
                        .orElseGet(said::noUpdates));
    }

    private static boolean isStopped(LabelState state) {
        return switch (state) {
            case SUSPENDED, WITHDRAWN, SURRENDERED -> true;
            case ISSUING, ACTIVE, SUPERSEDED, EXPIRED -> false;
        };
    }
}
