package org.iotlabel.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.audit.Subject;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.outbox.MessageView;

/** What a message is about, as people say it. */
final class MessageAbout {
    private static final LocalForms FORMS = new LocalForms(PortalFrame.LANGUAGE);

    /** Said by the attestation that it is the decision of. */
    private static final String DECISION = "decision";

    private MessageAbout() {}

    /**
     * One thing that it names.
     *
     * @param name how people call the thing; empty where it has no name
     * @param href the address of all that was done to it; empty where nothing is kept of it by that key
     */
    record Part(String what, String name, String words, String href) {}

    /** The things that it names by their keys. */
    static Stream<Subject> subjects(MessageView message) {
        return message.payload().entrySet().stream().flatMap(member -> subject(member).stream());
    }

    static List<Part> parts(MessageView message, Map<Subject, String> names) {
        return message.payload().entrySet().stream()
                .filter(member -> !member.getKey().equals(DECISION))
                .sorted(Map.Entry.comparingByKey())
                .map(member -> part(member, names))
                .toList();
    }

    /** The same in sentences, each with a space behind it. */
    static String sentences(MessageView message, Map<Subject, String> names) {
        return parts(message, names).stream()
                .map(one ->
                        OutboxForms.words().aboutIt(one.what(), one.name().isEmpty() ? one.words() : one.name()) + " ")
                .collect(Collectors.joining());
    }

    private static Part part(Map.Entry<String, Object> member, Map<Subject, String> names) {
        var what = OutboxForms.words().about(member.getKey());
        return subject(member)
                .map(subject -> new Part(
                        what,
                        names.getOrDefault(subject, ""),
                        KnownSubjects.printed(subject),
                        OversightSection.PATH + "?subject=" + URLEncoder.encode(subject.id(), UTF_8)))
                .orElseGet(() -> new Part(what, "", value(member), ""));
    }

    private static Optional<Subject> subject(Map.Entry<String, Object> member) {
        return switch (member.getKey()) {
            case "attestation" -> Optional.of(Subject.of("attestation", member.getValue()));
            case "serial" -> Optional.of(Subject.of("label", member.getValue()));
            default -> Optional.empty();
        };
    }

    private static String value(Map.Entry<String, Object> member) {
        var text = String.valueOf(member.getValue());
        return switch (member.getKey()) {
            case "state" -> OutboxForms.words().labelState(text);
            case "deadline" -> moment(text);
            default -> text;
        };
    }

    private static String moment(String text) {
        try {
            return FORMS.moment(Instant.parse(text));
        } catch (DateTimeException _) {
            return text;
        }
    }
}
