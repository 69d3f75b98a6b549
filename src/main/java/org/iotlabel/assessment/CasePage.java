package org.iotlabel.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.Change;
import org.iotlabel.attestation.ChangeWords;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.scheme.BaselineDocument;

/**
 * A case, as its assessor sees it.
 *
 * @param rooms what can be looked at; empty until the assessment is accepted
 * @param givenBack why a certifier gave the case back; empty where none did
 * @param standing what is open to the assessor; empty while they work on it
 * @param conflict where to declare what binds the assessor to the vendor
 */
record CasePage(
        String model,
        List<Deed> deeds,
        List<Room> rooms,
        String givenBack,
        String standing,
        List<Fact> yours,
        List<Fact> facts,
        List<String> notices,
        List<Changed> changes,
        List<QuestionLine> questions,
        String conflict) {
    /** A page about one side of the case. */
    record Room(String href, String words) {}

    /** A value that differs from the revision before. */
    record Changed(String place, String how) {}

    static CasePage of(AssessmentView view, BaselineDocument baseline, boolean reconciles, PortalFrame desk) {
        var words = AssessmentSection.messages();
        var file = view.file();
        var places = new ChangeWords(baseline);
        return new CasePage(
                view.product().model(),
                deeds(view),
                rooms(view, reconciles),
                file == null ? "" : Objects.requireNonNullElse(file.givenBackBecause(), ""),
                words.whatIsOpen(view.state()),
                new CaseFacts(view, desk).yours(),
                new CaseFacts(view, desk).ofCase(),
                view.dismissalNotices().stream()
                        .map(one -> words.notice(desk.moment(one.announcedAt()), desk.moment(one.deadline())))
                        .toList(),
                file == null
                        ? List.of()
                        : file.changes().stream()
                                .map(change -> changed(change, places))
                                .toList(),
                file == null ? List.of() : QuestionLine.all(file.questions(), file, desk),
                "/portal/standing/relations/new?counterpart=" + view.vendor().id());
    }

    private static Changed changed(Change change, ChangeWords places) {
        var words = AssessmentSection.messages();
        var how = change.before() == null ? words.added() : change.after() == null ? words.removed() : words.changed();
        return new Changed(places.place(change), how);
    }

    private static List<Deed> deeds(AssessmentView view) {
        var words = AssessmentSection.messages();
        var here = AssessmentSection.at(view.id());
        var actions = view.actions();
        return switch (view.state()) {
            case OFFERED ->
                Deed.all(
                        Deed.of(actions, "acceptance", words.accept(), here + "/acceptance"),
                        Deed.of(actions, "declination", words.decline(), here + "/declination"));
            case ACCEPTED ->
                Deed.all(
                        Deed.of(actions, "question", words.ask(), here + "/question"),
                        Deed.of(actions, "return", words.giveBack(), here + "/return"),
                        Deed.of(actions, "declination", words.decline(), here + "/declination"));
            case SEALED, DECLINED, CANCELLED -> List.of();
        };
    }

    private static List<Room> rooms(AssessmentView view, boolean reconciles) {
        var file = view.file();
        if (file == null) {
            return List.of();
        }
        var words = AssessmentSection.messages();
        var here = AssessmentSection.at(view.id());
        var rooms = new java.util.ArrayList<Room>();
        var sealed = view.state() == AssessmentState.SEALED;
        if (!sealed) {
            firstToJudge(file)
                    .ifPresent(id -> rooms.add(new Room(here + "/requirements/" + id, words.openWorkbench())));
        }
        if (Workbench.whyNot(view.actions(), "containment").isEmpty()) {
            rooms.add(new Room(here + "/containment", words.containment()));
        }
        if (Workbench.whyNot(view.actions(), "evidence").isEmpty()) {
            rooms.add(new Room(here + "/evidence", words.evidence()));
        }
        rooms.add(new Room(here + "/report", words.report(sealed)));
        if (reconciles) {
            rooms.add(new Room(here + "/disagreements", words.disagreements()));
        }
        if (view.attestationState() == AttestationState.GRANTED) {
            var model = URLEncoder.encode(view.product().model(), StandardCharsets.UTF_8);
            rooms.add(new Room("/registry?q=" + model, words.toRegistry()));
        }
        return rooms;
    }

    /** Where the work goes on: at the first requirement without a verdict. */
    private static Optional<String> firstToJudge(AssessmentView.File file) {
        return file.requirements().stream()
                .filter(line -> line.finding() == null)
                .findFirst()
                .or(() -> file.requirements().stream().findFirst())
                .map(AssessmentView.Line::id);
    }
}
