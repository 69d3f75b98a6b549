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
 * @param returned what is to be mended, where it was returned
 * @param here where its pages begin
 * @param asked the requirements that apply at the level that is sought
 * @param others how many do not apply, and how many belong to a higher level
 */
record AttestationPage(
        String model,
        AttestationView view,
        String here,
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

    /** One move. */
    record Moved(String when, String state, String role, String reason) {}

    /** How much is left, in words. */
    public String left() {
        return left(view.effort());
    }

    static String left(Effort effort) {
        var hours = Math.round(effort.minutes() / 60.0);
        return words().leftOver(effort.left().size(), words().effort(effort.minutes(), hours));
    }

    static AttestationPage of(
            Case open, List<Correction> corrections, AttestationView view, List<HistoryView> moves, PortalFrame desk) {
        var answerBy = view.answerBy();
        return new AttestationPage(
                open.product().description().model(),
                view,
                at(view.id()),
                answerBy == null ? "" : words().answerBy(desk.moment(answerBy)),
                open.baseline().document().features().size(),
                open.baseline().document().containment().facts().size(),
                view.requirements().stream()
                        .filter(line -> line.applies() && line.level() <= view.level())
                        .map(line -> asked(line, view))
                        .toList(),
                Returned.of(view, moves, corrections),
                deeds(view),
                moves.stream().map(move -> moved(move, desk)).toList());
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
    private static List<Deed> deeds(AttestationView view) {
        var here = at(view.id());
        return Deed.all(
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
                + words.confidentialityWord(piece.confidentiality()) + ")";
    }
}
