package org.iotlabel.oversight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.outbox.MessageState;
import org.iotlabel.signing.SignatureAlgorithm;

/** The figures of /q/health/well in words: since when something stands so, and where it is mended. */
final class OperationFigures {
    private static final String KEYS = "/portal/scheme/keys";

    private final Map<String, Object> data;

    private OperationFigures(Map<String, Object> data) {
        this.data = new TreeMap<>(data);
    }

    static OperationMessages words() {
        return Words.in(PortalFrame.LANGUAGE, OperationMessages.class);
    }

    /** Those of the check of that name; one that is new shows its figures as they are. */
    static List<OperationFigure> of(String check, Map<String, Object> data) {
        var figures = new OperationFigures(data);
        return switch (check) {
            case "outbox" -> figures.outbox();
            case "keys" -> figures.keys();
            case "status-lists" -> figures.statusLists();
            case "verdicts" -> figures.verdicts();
            default -> figures.asTheyAre();
        };
    }

    private List<OperationFigure> outbox() {
        var figures = new ArrayList<OperationFigure>();
        var givenUp = number("givenUp");
        figures.add(
                givenUp == 0
                        ? OperationFigure.calm(words().givenUp(), words().nothing())
                        : new OperationFigure(
                                words().givenUp(),
                                words().givenUpSince(givenUp, Span.ofSeconds(number("givenUpSeconds"))),
                                true,
                                words().decide(),
                                at(MessageState.GIVEN_UP)));
        var waiting = number("waiting");
        var late = number("oldestSeconds") > number("lateSeconds");
        figures.add(
                waiting == 0
                        ? OperationFigure.calm(words().waiting(), words().nothing())
                        : new OperationFigure(
                                words().waiting(),
                                words().waitingSince(waiting, Span.ofSeconds(number("oldestSeconds"))),
                                late,
                                late ? words().seeWhy() : "",
                                late ? at(number("attempts") > 0 ? MessageState.TRIED : MessageState.WAITING) : ""));
        if (number("attempts") > 0) {
            figures.add(OperationFigure.calm(words().attempts(), String.valueOf(number("attempts"))));
        }
        return figures;
    }

    private static String at(MessageState state) {
        return OutboxPage.PATH + "?state=" + state;
    }

    private List<OperationFigure> keys() {
        var threshold = number("warnBeforeDays");
        return data.keySet().stream()
                .filter(name -> !name.equals("state") && !name.equals("warnBeforeDays"))
                .map(name -> key(name, number(name), number(name) < threshold))
                .toList();
    }

    private static OperationFigure key(String name, long days, boolean red) {
        var isList = name.equals("revocation-list");
        var value = days < 0 ? words().ended(Span.ofDays(-days)) : words().ends(Span.ofDays(days));
        if (!red) {
            return OperationFigure.calm(label(name), value);
        }
        return isList
                ? new OperationFigure(label(name), value, true, words().seeJob(), "")
                : new OperationFigure(label(name), value, true, words().newKey(), KEYS);
    }

    /** The checks call a key by its role and algorithm, such as {@code label-es256}. */
    private static String label(String name) {
        var gap = name.indexOf('-');
        return gap < 0 || name.equals("revocation-list")
                ? words().list()
                : words().key(name.substring(0, gap), algorithm(name.substring(gap + 1)));
    }

    /** As keys are published with it (RFC 7518), where it is one of ours. */
    private static String algorithm(String small) {
        return Arrays.stream(SignatureAlgorithm.values())
                .map(SignatureAlgorithm::jose)
                .filter(name -> name.equalsIgnoreCase(small))
                .findFirst()
                .orElse(small);
    }

    private List<OperationFigure> verdicts() {
        var ready = Boolean.TRUE.equals(data.get("ready"));
        return List.of(OperationFigure.calm(words().newest(), ready ? words().judged() : words().notJudged()));
    }

    private List<OperationFigure> statusLists() {
        if (number("lists") == 0) {
            return List.of(OperationFigure.calm(words().lists(), words().nothing()));
        }
        var left = number("secondsLeft");
        return List.of(
                OperationFigure.calm(words().lists(), String.valueOf(number("lists"))),
                OperationFigure.calm(words().compared(), words().ago(Span.ofSeconds(number("secondsSinceChecked")))),
                OperationFigure.calm(words().signed(), words().ago(Span.ofSeconds(number("secondsSinceSigned")))),
                new OperationFigure(
                        words().goodFor(),
                        left > 0 ? Span.ofSeconds(left) : words().outdated(),
                        left <= 0,
                        left > 0 ? "" : words().seeLists(),
                        ""));
    }

    private List<OperationFigure> asTheyAre() {
        return data.entrySet().stream()
                .map(one -> OperationFigure.calm(one.getKey(), String.valueOf(one.getValue())))
                .toList();
    }

    private long number(String name) {
        return data.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
