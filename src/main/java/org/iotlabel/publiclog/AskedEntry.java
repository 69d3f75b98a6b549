package org.iotlabel.publiclog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.frame.Faults;
import org.iotlabel.frame.Faults.Fault;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.Words;
import org.iotlabel.label.Serial;

/**
 * What was asked for where it cannot be shown: by the field for the number of an entry or the serial of a label, or by a link to older entries.
 *
 * @param typed as it came, as far as the field takes it; empty where nothing was
 * @param faults why there is none
 */
record AskedEntry(String typed, Faults faults) {
    static final AskedEntry NONE = new AskedEntry("", Faults.NONE);

    private static final int MOST_DIGITS = 18;
    /** As the field of the page has it, in letters. */
    private static final int LONGEST = 30;

    /** What is longer is no number; the page has it in the field and in six links. */
    AskedEntry {
        typed = typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** As our pages write numbers, whatever separates the groups of digits there; empty where it is no number. */
    static Optional<Long> number(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0\\u202f.,'’]", "");
        if (!digits.matches("[0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
    }

    /** That there is nothing about the label that a link asks for. */
    static AskedEntry unknownLabel(String typed, Frame frame) {
        var words = Words.in(frame.language(), LogEntryMessages.class);
        return of(typed, ofLabel(typed, words).orElseGet(() -> notUnderstood(typed, words)), words);
    }

    /**
     * That no entry is there.
     *
     * @param size how many entries the log has
     */
    static AskedEntry missing(String typed, long size, Frame frame) {
        var words = Words.in(frame.language(), LogEntryMessages.class);
        var number = number(typed).map(_ -> size == 0 ? words.noEntries() : words.noSuchNumber(frame.number(size - 1)));
        // Nine digits that fit their check character may be meant for either.
        var fault = Stream.of(ofLabel(typed, words), number)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return of(typed, fault.isEmpty() ? notUnderstood(typed, words) : fault, words);
    }

    private static Optional<String> ofLabel(String typed, LogEntryMessages words) {
        return Serial.read(typed).map(serial -> words.noneOfLabel(serial.toString()));
    }

    /** What looks like a serial may be one with a slip in it, or a word of nine letters. */
    private static String notUnderstood(String typed, LogEntryMessages words) {
        return Serial.characters(typed)
                .map(_ -> words.notANumber() + " " + words.mistypedSerial())
                .orElseGet(words::notANumber);
    }

    private static AskedEntry of(String typed, String fault, LogEntryMessages words) {
        return new AskedEntry(typed, one(new Fault("entry", words.numberOfEntry(), fault)));
    }

    /** That nobody can tell before which entry the older ones are. */
    static AskedEntry brokenLink(Frame frame) {
        var words = Words.in(frame.language(), LogEntryMessages.class);
        return new AskedEntry("", one(new Fault("", "", words.brokenLink())));
    }

    private static Faults one(Fault fault) {
        return new Faults(List.of(fault));
    }
}
