package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;

import java.util.List;
import java.util.Optional;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.frame.Words;
import org.iotlabel.scheme.Effort;
import org.iotlabel.scheme.Obligation;

/**
 * An attestation, as its page shows it.
 *
 * @param view what the API shows of it
 * @param meaning what its state means
 * @param here where its pages begin
 * @param asked the requirements that apply at the level that is sought
 * @param returned what is to be mended, where it was returned
 */
record AttestationPage(
        String model,
        AttestationView view,
        String here,
        String meaning,
        String due,
        int questions,
        int facts,
        List<Asked> asked,
        Returned returned,
        List<Deed> deeds,
        List<Moved> history) {
    /** A requirement with what is said of it. */
    record Asked(String href, String id, String title, String consumer, boolean recommended, String answer) {}

    /**
     * What came back.
     *
     * @param reason why; empty where it was not returned
     * @param progress how many of the remarks were followed by a change, in words
     */
    record Returned(String reason, String progress, List<Correction> corrections) {
        static Returned of(AttestationView view, List<HistoryView> moves, List<Correction> corrections) {
            var changed = corrections.stream().filter(Correction::changed).count();
            return view.state() == AttestationState.RETURNED
                    ? new Returned(
                            moves.getLast().reason(), words().changedOf((int) changed, corrections.size()), corrections)
                    : new Returned("", "", List.of());
        }
    }

    /**
     * What became of it.
     *
     * @param moves each in its order
     * @param label the one that followed
     */
    record Course(List<HistoryView> moves, Optional<LabelOfAttestation.Issued> label) {}

    /** One move. */
    record Moved(String when, String state, String role, String reason) {}

    /** Whether it is written yet. */
    public boolean isWritten() {
        return view.state().isOpenForWriting();
    }

    /** Whether it is in effect: what {@code state} in colour says on every page. */
    static boolean holds(AttestationState state) {
        return state == AttestationState.GRANTED;
    }

    /** The same of this one. */
    public boolean isInForce() {
        return holds(view.state());
    }

    /** How much is left, in words. */
    public String left() {
        return left(view.effort());
    }

    static String left(Effort effort) {
        var hours = Math.round(effort.minutes() / 60.0);
        return words().leftOver(effort.left().size(), words().effort(effort.minutes(), hours));
    }

    static AttestationPage of(
            Case open, List<Correction> corrections, AttestationView view, Course course, PortalFrame desk) {
        var answerBy = view.answerBy();
        return new AttestationPage(
                open.product().description().model(),
                view,
                at(view.id()),
                course.label().isPresent() ? words().labelIssued() : words().stateMeaning(view.state()),
                answerBy == null ? "" : words().answerBy(desk.moment(answerBy)),
                open.baseline().document().features().size(),
                open.baseline().document().containment().facts().size(),
                view.requirements().stream()
                        .filter(line -> line.applies() && line.level() <= view.level())
                        .map(line -> asked(line, view))
                        .toList(),
                Returned.of(view, course.moves(), corrections),
                deeds(view, course.label()),
                course.moves().stream().map(move -> moved(move, desk)).toList());
    }

    private static Asked asked(AttestationView.Line line, AttestationView view) {
        var claim = view.claims().get(line.id());
        return new Asked(
                at(view.id()) + "/claims/" + line.id(),
                line.id(),
                line.title(),
                line.consumer(),
                line.obligation() == Obligation.RECOMMENDED,
                claim == null ? "" : words().answer(claim.answer()));
    }

    /** Handing in has a page of its own, which says what is missing. */
    private static List<Deed> deeds(AttestationView view, Optional<LabelOfAttestation.Issued> label) {
        var here = at(view.id());
        return Deed.all(
                label.map(issued -> new Deed(words().label(issued.serial()), issued.page(), true, "")),
                view.state().isOpenForWriting()
                        ? Optional.of(new Deed(words().submit(), here + "/submission", true, ""))
                        : Optional.empty(),
                Deed.of(view.actions(), "document", words().bring(), here + "/document/new")
                        .filter(Deed::allowed),
                Optional.of(new Deed(words().download(), here + "/document", true, "")),
                Deed.of(view.actions(), "withdrawal", words().withdraw(), here + "/withdrawal")
                        .filter(Deed::allowed));
    }

    private static Moved moved(HistoryView move, PortalFrame desk) {
        return new Moved(desk.moment(move.at()), StateWords.of(move.to()), move.role(), move.reason());
    }

    static AttestationMessages words() {
        return Words.in(PortalFrame.LANGUAGE, AttestationMessages.class);
    }

    /** What is written in it, by whom it may be read, and how large it is. */
    static String said(EvidenceView piece) {
        var words = Words.in(PortalFrame.LANGUAGE, WritingMessages.class);
        return piece.fileName() + (piece.description().isEmpty() ? "" : ", " + piece.description()) + " ("
                + words.readBy(piece.confidentiality()) + ")";
    }
}
