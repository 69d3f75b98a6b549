package org.iotlabel.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.StateFilter;
import org.iotlabel.outbox.MessageState;
import org.iotlabel.outbox.MessageView;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Messages of the outbox: all of them, or those in one state.
 *
 * @param next the address of the next page; empty where there is none
 */
record OutboxPage(List<PortalFrame.Link> filters, List<Line> lines, String next) {
    static final String PATH = OperationSection.PATH + "/messages";

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * One message.
     *
     * @param stands what became of it so far, in a sentence
     * @param well whether nobody has to look
     */
    record Line(
            String topic,
            List<About> about,
            String written,
            String state,
            boolean well,
            String stands,
            String problem,
            List<Deed> deeds) {}

    /** What a message names; the address finds all that was done to it, and is empty where it is no key. */
    record About(String name, String key, String href) {}

    static OutboxPage of(@Nullable MessageState state, PageRequest page, Page<MessageView> found, PortalFrame desk) {
        var words = OutboxForms.words();
        var filter = new StateFilter<>(PATH, state);
        return new OutboxPage(
                filter.links(words.all(), MessageState.values(), words::state),
                found.items().stream().map(one -> line(one, desk)).toList(),
                page.nextAddress(filter.address(), found));
    }

    private static Line line(MessageView message, PortalFrame desk) {
        var words = OutboxForms.words();
        return new Line(
                words.topic(message.topic()),
                message.payload().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(OutboxPage::about)
                        .toList(),
                words.written(desk.moment(message.createdAt())),
                words.state(message.state()),
                message.state() != MessageState.TRIED && message.state() != MessageState.GIVEN_UP,
                stands(message, desk),
                message.lastProblem() == null ? "" : message.lastProblem(),
                deeds(message));
    }

    private static About about(Map.Entry<String, Object> member) {
        var key = String.valueOf(member.getValue());
        var isKey = KEY.matcher(key).matches() || member.getKey().equals("serial");
        return new About(
                member.getKey(), key, isKey ? OversightSection.PATH + "?subject=" + URLEncoder.encode(key, UTF_8) : "");
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
