package org.iotlabel.publiclog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.label.Serial;
import org.iotlabel.transparency.PublishedEntry;

/**
 * An entry of the log in words.
 *
 * @param index its place, counted from 0
 * @param number its place as the language writes it
 * @param moment when it got its place
 * @param said what happened, in a sentence
 * @param about the address of a page about the thing; empty where there is none
 * @param members all that it states, by the names of its members
 */
record LoggedEntry(long index, String number, String moment, String said, String about, List<Member> members) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One thing that an entry states. */
    record Member(String name, String value) {}

    /** The address of its page. */
    public String path() {
        return "/log/entry/" + index;
    }

    static LoggedEntry of(PublishedEntry entry, Locale language) {
        var content = read(entry);
        var forms = new LocalForms(language);
        return new LoggedEntry(
                entry.index(),
                forms.number(entry.index()),
                forms.moment(entry.sequencedAt()),
                said(content, Words.in(language, LogEntryMessages.class), forms),
                about(content),
                members(content));
    }

    private static JsonNode read(PublishedEntry entry) {
        try {
            return JSON.readTree(entry.content());
        } catch (IOException noJson) {
            return JSON.nullNode();
        }
    }

    private static String said(JsonNode content, LogEntryMessages said, LocalForms forms) {
        var kind = content.path("kind").asText();
        return switch (kind) {
            case "label-moved" ->
                said.labelMoved(serial(content), content.path("to").asText());
            case "support-promised" -> said.supportPromised(serial(content), month(content, forms));
            case "label-issued", "documents-issued", "label-resigned", "certificate-resigned" ->
                said.ofLabel(kind, serial(content));
            case "baseline-published" ->
                said.baselinePublished(content.path("version").asText());
            case "accreditation-changed" ->
                said.accreditationChanged(content.path("state").asText());
            default -> said.otherKind(kind);
        };
    }

    /** As it is printed; the log has serials without hyphens. */
    private static String serial(JsonNode content) {
        var text = content.path("serial").asText();
        return Serial.read(text).map(Serial::toString).orElse(text);
    }

    /** The last month of a promise, which stands in the log as ISO 8601 has it. */
    private static String month(JsonNode content, LocalForms forms) {
        var text = content.path("until").asText();
        try {
            return forms.month(YearMonth.parse(text));
        } catch (DateTimeParseException noMonth) {
            return text;
        }
    }

    private static String about(JsonNode content) {
        if (content.has("serial")) {
            return "/" + content.path("serial").asText();
        }
        return switch (content.path("kind").asText()) {
            case "baseline-published" -> "/baseline/" + content.path("version").asText();
            case "accreditation-changed" -> content.path("state").asText().equals("APPLIED") ? "" : "/assessors";
            case "key-published", "key-activated", "key-retired", "key-compromised" -> "/keys";
            default -> "";
        };
    }

    private static List<Member> members(JsonNode content) {
        var members = new ArrayList<Member>();
        content.fields().forEachRemaining(one -> members.add(new Member(one.getKey(), text(one.getValue()))));
        return List.copyOf(members);
    }

    private static String text(JsonNode value) {
        try {
            return value.isTextual() ? value.asText() : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON that cannot be written", e);
        }
    }
}
