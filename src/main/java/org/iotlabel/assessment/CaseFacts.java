package org.iotlabel.assessment;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.attestation.StateWords;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;

/** What is told of a case in a few lines. */
record CaseFacts(AssessmentView view, PortalFrame desk) {
    List<Fact> yours() {
        var words = AssessmentSection.messages();
        var due = view.dueAt();
        var released = view.releasedAt();
        var left = view.timeLeft();
        var facts = new Fact.Facts()
                .add(words.state(), words.stateWord(view.state()))
                .add(words.offeredOn(), desk.moment(view.offeredAt()))
                .add(words.dueBy(), due == null ? null : desk.moment(due))
                .add(words.releasedAt(), released == null ? null : desk.moment(released))
                .add(words.timeLeft(), left == null ? null : words.days(days(left)));
        var file = view.file();
        if (file != null) {
            var sealed = view.state() == AssessmentState.SEALED;
            var judged = (int) file.requirements().stream()
                    .filter(line -> line.finding() != null)
                    .count();
            facts.add(words.judged(), words.judgedOf(judged, file.requirements().size()))
                    .add(
                            words.levelSoFar(sealed),
                            ReportPage.messages().levelWord(file.score().level()))
                    .add(words.gradeSoFar(sealed), file.score().grade());
        }
        return facts.all();
    }

    List<Fact> ofCase() {
        var words = AssessmentSection.messages();
        var firmware = view.product().firmware();
        return new Fact.Facts()
                .add(
                        words.state(),
                        Stream.of(StateWords.of(view.attestationState()), words.caseMeaning(view.attestationState()))
                                .filter(word -> !word.isEmpty())
                                .toList())
                .add(words.vendor(), view.vendor().name())
                .add(words.firmware(), firmware.from())
                .add(words.levelSought(), view.level())
                .link(words.baseline(), view.baseline().version(), "/baseline")
                .add(words.revision(), view.revision())
                .add(words.submission(), view.submission())
                .all();
    }

    /** Begun days count, so that nobody reads that none is left while one is. */
    private static long days(Duration left) {
        return left.plusDays(1).minusNanos(1).toDays();
    }
}
