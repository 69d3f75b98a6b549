package org.iotlabel.attestation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Containment;
import org.iotlabel.scheme.Feature;
import org.iotlabel.scheme.Requirement;
import org.jspecify.annotations.Nullable;

/** Where a submission says something else than the one before, and what, in the words of the baseline that it answers. */
public final class ChangeWords {
    private final ChangeMessages words = Words.in(PortalFrame.LANGUAGE, ChangeMessages.class);
    private final BaselineDocument baseline;

    public ChangeWords(BaselineDocument baseline) {
        this.baseline = baseline;
    }

    /** The place. */
    public String place(Change change) {
        var path = path(change.pointer());
        if (path.length == 1) {
            return plain(change.pointer());
        }
        var key = path[1];
        return switch (path[0]) {
            case "claims" -> words.claim(requirement(key), path.length > 2 ? path[2] : "");
            case "applicability" -> words.applies(requirement(key));
            case "features" -> baseline.feature(key).map(Feature::question).orElse(key);
            case "containment" -> fact(key).map(Containment.Fact::title).orElse(key);
            case "evidence" -> words.evidence(piece(change));
            case "description", "product" ->
                words.product(plain(change.pointer().substring(1 + path[0].length())));
            default -> plain(change.pointer());
        };
    }

    /** What stands there; empty where nothing does. */
    public String value(String pointer, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return said(path(pointer), value.booleanValue());
        }
        if (value.isObject() && pointer.startsWith("/claims/")) {
            return (words.answer(value.path("answer").asText()) + " "
                            + value.path("text").asText() + " "
                            + value.path("reason").asText())
                    .strip();
        }
        if (value.isObject() && pointer.startsWith("/evidence/")) {
            return value.path("digest").asText();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> one.isTextual() ? one.textValue() : one.toString())
                    .collect(Collectors.joining("\n"));
        }
        return pointer.matches("/claims/[^/]+/answer") ? words.answer(value.asText()) : text(value);
    }

    private String said(String[] path, boolean value) {
        return path[0].equals("features") && path.length > 1
                ? baseline.feature(path[1]).map(one -> one.said(value)).orElse(words.yesNo(value))
                : words.yesNo(value);
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private String requirement(String id) {
        return baseline.requirement(id)
                .map(Requirement::title)
                .map(title -> id + " " + title)
                .orElse(id);
    }

    private Optional<Containment.Fact> fact(String id) {
        return baseline.containment().facts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private static String piece(Change change) {
        var after = change.after();
        var before = change.before();
        var piece = after == null ? before : after;
        return piece == null ? "" : piece.path("name").asText();
    }

    private static String[] path(String pointer) {
        return pointer.substring(1).split("/", -1);
    }

    /** The names of members are made of the very words. */
    private static String plain(String pointer) {
        var names = pointer.substring(pointer.isEmpty() ? 0 : 1).replace("/", ", ");
        return names.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
