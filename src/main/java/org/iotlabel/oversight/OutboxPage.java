package org.iotlabel.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.audit.Subject;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.StateFilter;
import org.iotlabel.frame.Isolated;
import org.iotlabel.outbox.MessageState;
import org.iotlabel.outbox.MessageView;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Messages of the outbox: all of them, or those in one state.
 *
 * @param next the address of the next page; empty where there is none
 * @param none what is said where there is no message
 * @param noneWhat what that means
 */
record OutboxPage(List<PortalFrame.Link> filters, List<Line> lines, String next, String none, String noneWhat) {
    static final String PATH = OperationSection.PATH + "/messages";

    /**
     * One message.
     *
     * @param stands what became of it so far, in a sentence
     * @param well whether nobody has to look
     * @param fault what went wrong last, and where more is said of it; empty where nothing did
     */
    record Line(
            String topic,
            List<MessageAbout.Part> about,
            String written,
            String state,
            boolean well,
            String stands,
            String fault,
            List<Deed> deeds) {
        /** What it is called beside what can be done with it; many are of one kind. */
        public String called() {
            var named = about.stream().map(part -> part.name().isEmpty() ? part.words() : Isolated.of(part.name()));
            return Stream.concat(Stream.of(topic, written), named).collect(Collectors.joining(", "));
        }
    }

    static OutboxPage of(
            @Nullable MessageState state,
            PageRequest page,
            Page<MessageView> found,
            KnownSubjects known,
            PortalFrame desk) {
        var names = known.named(
                found.items().stream().flatMap(MessageAbout::subjects).toList());
        var words = OutboxForms.words();
        var looked = state == null ? "" : state.name();
        var filter = new StateFilter<>(PATH, state);
        return new OutboxPage(
                filter.links(words.all(), MessageState.values(), words::state),
                found.items().stream().map(one -> line(one, names, desk)).toList(),
                page.nextAddress(filter.address(), found),
                words.none(looked),
                words.noneWhat(looked));
    }

    private static Line line(MessageView message, Map<Subject, String> names, PortalFrame desk) {
        var words = OutboxForms.words();
        return new Line(
                words.topic(message.topic()),
                MessageAbout.parts(message, names),
                words.written(desk.moment(message.createdAt())),
                words.state(message.state()),
                message.state() != MessageState.TRIED && message.state() != MessageState.GIVEN_UP,
                stands(message, desk),
                fault(message),
                deeds(message));
    }

    /** Of a message that was handled after all, or never is, nobody has to find out why it failed. */
    private static String fault(MessageView message) {
        var kind = message.lastProblem();
        return kind == null || message.handledAt() != null || message.abandonedAt() != null
                ? ""
                : OutboxForms.words()
                        .fault(MessageFault.of(kind), kind, message.id().toString());
    }

    private static String stands(MessageView message, PortalFrame desk) {
        var words = OutboxForms.words();
        var due = message.dueAt();
        var handled = message.handledAt();
        var abandoned = message.abandonedAt();
        if (handled != null) {
            return words.handledAt(desk.moment(handled));
        }
        if (abandoned != null) {
            return words.abandonedAt(desk.moment(abandoned), message.reason() == null ? "" : message.reason());
        }
        var tried = message.attempts() == 0 ? "" : words.tried(message.attempts()) + " ";
        return tried + (due == null ? words.notDue(message.state()) : words.due(desk.moment(due)));
    }

    /** Only what can be done: of most messages nobody has to do anything. */
    private static List<Deed> deeds(MessageView message) {
        return Arrays.stream(MessageMove.values())
                .flatMap(
                        to -> Deed.of(
                                message.actions(),
                                to.action(),
                                OutboxForms.words().move(to),
                                OutboxForms.at(message, to))
                                .stream())
                .filter(Deed::allowed)
                .toList();
    }
}
