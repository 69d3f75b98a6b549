package org.iotlabel.oversight;

import java.util.List;
import java.util.Objects;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.outbox.MessageView;
import org.iotlabel.problem.Action;

/** The forms by which the owner of the scheme decides on a message that failed. */
final class OutboxForms {
    private OutboxForms() {}

    static OutboxWords words() {
        return Words.in(PortalFrame.LANGUAGE, OutboxWords.class);
    }

    /**
     * The form.
     *
     * @param about what the message is about, in sentences
     */
    static FormPage of(MessageView message, MessageMove to, String about, Form form) {
        var words = words();
        return new FormPage(
                words.moveTitle(to, words.topic(message.topic())),
                about + words.moveLead(to),
                at(message, to),
                words.move(to),
                OutboxPage.PATH,
                form,
                fields(to, form),
                whyNot(message, to));
    }

    /** Where somebody decides so. */
    static String at(MessageView message, MessageMove to) {
        return OutboxPage.PATH + "/" + message.id() + "/move?to=" + to;
    }

    private static List<Fieldset> fields(MessageMove to, Form form) {
        return switch (to) {
            case RETRY -> List.of();
            case ABANDONMENT ->
                List.of(Fieldset.of(form.prose("/reason", words().reason())
                        .hint(words().reasonHint())
                        .most(Abandonment.MOST)));
        };
    }

    private static String whyNot(MessageView message, MessageMove to) {
        return message.actions().stream()
                .filter(action -> action.name().equals(to.action()))
                .map(Action::whyNot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
