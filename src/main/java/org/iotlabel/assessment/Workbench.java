package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.check.CheckedPiece;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.SeenPart;
import org.iotlabel.desk.Sent;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Lays out the workbench from what the doors of the API answer. */
@ApplicationScoped
class Workbench {
    private final AssessmentFile files;
    private final AssessmentAnswer answers;
    private final Exhibits exhibits;
    private final ExhibitChecks checks;
    private final ExhibitViewer viewer;
    private final FormBodies bodies;

    Workbench(
            AssessmentFile files,
            AssessmentAnswer answers,
            Exhibits exhibits,
            ExhibitChecks checks,
            ExhibitViewer viewer,
            FormBodies bodies) {
        this.files = files;
        this.answers = answers;
        this.exhibits = exhibits;
        this.checks = checks;
        this.viewer = viewer;
        this.bodies = bodies;
    }

    /**
     * What is looked at.
     *
     * @param opened the piece of evidence that is to be open
     */
    record Look(UUID assessment, String requirement, WorkbenchFilter filter, OpenedExhibit.@Nullable Wish opened) {}

    /** The page with what is there. */
    WorkbenchPage page(Look look, PortalFrame desk) {
        return page(look, null, desk);
    }

    /**
     * The page with a form that was refused.
     *
     * @throws Problem NOT_FOUND where the requirement is not one to judge, or the evidence is not there; the problem of
     *     the file where it is not open
     */
    WorkbenchPage page(Look look, @Nullable Form refused, PortalFrame desk) {
        // As the doors to read an assessment and to list its evidence do, at once.
        var examination = files.open(look.assessment());
        var view = answers.of(examination).getEntity();
        var list = list(look, view);
        var whyNot = whyNot(view.actions(), "verdict");
        var open = whyNot.isEmpty() ? exhibits.of(examination) : List.<EvidenceView>of();
        var shown = shown(examination, open, desk);
        var line = list.current();
        var current = form(list, form(line), shown);
        var form = refused == null ? current : form(list, refused, shown).beside(current);
        var found = ExhibitChecks.beside(line, checks.of(examination, open), list);
        return new Laid(view, file(view), list, shown, found, desk).page(whyNot, opened(look, list, shown), form);
    }

    /**
     * What the door of verdicts is told as If-Match: a verdict on another requirement does not stand in the way.
     *
     * @throws Problem as where the page is asked for; STALE where this verdict is another one by now
     */
    String ifMatch(Sent sent, Look look) {
        var answer = answers.of(files.open(look.assessment()));
        var line = list(look, answer.getEntity()).current();
        return SeenPart.ifMatch(sent, Desk.version(answer), shown(line));
    }

    private static WorkbenchList list(Look look, AssessmentView view) {
        return new WorkbenchList(look.assessment(), file(view), look.requirement(), look.filter());
    }

    private static AssessmentView.File file(AssessmentView view) {
        return Optional.ofNullable(view.file()).orElseThrow(() -> AssessmentProblem.notAtWork(view.state()));
    }

    /** What lies on the bench. */
    private record Laid(
            AssessmentView view,
            AssessmentView.File file,
            WorkbenchList list,
            List<Exhibit> shown,
            List<CheckedPiece> found,
            PortalFrame desk) {
        WorkbenchPage page(String whyNot, Optional<OpenedExhibit> opened, FormPage form) {
            var line = list.current();
            return new WorkbenchPage(
                    view.product().model(),
                    AssessmentSection.at(view.id()),
                    list.choices(),
                    list.entries(),
                    list.previous(),
                    list.next(),
                    list.here(),
                    WorkbenchPage.asked(line),
                    WorkbenchPage.claimed(line, file, shown),
                    shown,
                    found,
                    opened,
                    WorkbenchPage.questions(line, file, desk),
                    WorkbenchPage.judged(line),
                    whyNot,
                    ask(view, line),
                    form);
        }
    }

    /** The evidence that is open, for the pages. */
    List<Exhibit> exhibits(Examination examination, PortalFrame desk) {
        return shown(examination, exhibits.of(examination), desk);
    }

    private static List<Exhibit> shown(Examination examination, List<EvidenceView> open, PortalFrame desk) {
        var id = examination.assessment().id();
        return open.stream().map(one -> Exhibit.of(id, one, desk)).toList();
    }

    private Form form(AssessmentView.Line line) {
        var shown = shown(line);
        return bodies.filled(shown, SeenPart.version(shown));
    }

    /** The verdict on it; nothing where there is none yet. */
    private static Object shown(AssessmentView.Line line) {
        return Optional.<Object>ofNullable(line.finding()).orElse(Map.of());
    }

    private static FormPage form(WorkbenchList list, Form form, List<Exhibit> exhibits) {
        var words = WorkbenchList.messages();
        var line = list.current();
        return new FormPage(
                line.id() + " · " + line.title(),
                "",
                list.here(),
                words.save(),
                list.here(),
                form,
                VerdictForm.of(form, exhibits.stream().map(Exhibit::option).toList()));
    }

    private Optional<OpenedExhibit> opened(Look look, WorkbenchList list, List<Exhibit> exhibits) {
        return Optional.ofNullable(look.opened()).map(wish -> {
            var exhibit = exhibits.stream()
                    .filter(one -> one.id().equals(wish.evidence()))
                    .findFirst()
                    .orElseThrow(Problem::notFound);
            return viewer.open(exhibit, wish, list.here());
        });
    }

    private static String ask(AssessmentView view, AssessmentView.Line line) {
        return whyNot(view.actions(), "question").isEmpty()
                ? AssessmentSection.at(view.id()) + "/question?requirement=" + line.id()
                : "";
    }

    /** Why that may not be done now; empty where it may. */
    static String whyNot(List<Action> actions, String name) {
        return actions.stream()
                .filter(action -> action.name().equals(name) && !action.allowed())
                .findFirst()
                .map(action -> String.valueOf(action.whyNot()))
                .orElse("");
    }
}
