package org.iotlabel.verification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.label.LabelHistory;
import org.iotlabel.label.LabelMoveView;
import org.iotlabel.label.LabelState;
import org.iotlabel.label.LongerSupport;

/** The life of a label in sentences, the newest first. */
final class PastEvents {
    private final VerdictWords words;
    private final LabelPageMessages said;

    private PastEvents(VerdictWords words) {
        this.words = words;
        this.said = Words.in(words.language(), LabelPageMessages.class);
    }

    private record Dated(Instant at, String said) {}

    /**
     * No more than so many: the maker can promise longer support as often as there are months, and that must not push what the
     * scheme did with the label off the page. So where not all has room, only the last promise is among them.
     */
    static List<LabelStory.Event> of(LabelHistory history, VerdictWords words, int most) {
        var events = new PastEvents(words);
        var promises = history.support().stream()
                .sorted(Comparator.comparing(LongerSupport::at).reversed())
                .limit(history.moves().size() + history.support().size() > most ? 1 : most);
        return Stream.concat(
                        history.moves().stream().map(move -> new Dated(move.at(), events.said(move))),
                        promises.map(longer -> new Dated(longer.at(), events.said(longer))))
                .sorted(Comparator.comparing(Dated::at).reversed())
                .limit(most)
                .map(one -> new LabelStory.Event(words.day(one.at()), one.said()))
                .toList();
    }

    private String said(LabelMoveView move) {
        var happened = said.happened(name(move));
        var code = move.reasonCode();
        return code == null ? happened : happened + " " + said.happenedBecause(code);
    }

    /** A label becomes ACTIVE when it is issued, and again when it is reinstated. */
    private static String name(LabelMoveView move) {
        return move.to() == LabelState.ACTIVE && move.from() == LabelState.SUSPENDED
                ? "REINSTATED"
                : move.to().name();
    }

    private String said(LongerSupport longer) {
        return said.supportPromised(new LocalForms(words.language()).month(longer.until()));
    }
}
