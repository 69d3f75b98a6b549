package org.iotlabel.certification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iotlabel.attestation.Seal;
import org.iotlabel.certification.DecisionDocument.Body;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.Fact.Facts;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.scheme.BaselineDocument;

/** What a case stands on and who sees to it, in the words of its page. */
final class CaseFacts {
    private final ReviewView view;
    private final BaselineDocument baseline;
    private final PortalFrame desk;
    private final CaseMessages words = CasePage.words();

    CaseFacts(ReviewView view, BaselineDocument baseline, PortalFrame desk) {
        this.view = view;
        this.baseline = baseline;
        this.desk = desk;
    }

    /** What became of it; empty while it is open. */
    List<Fact> decided(Optional<Decision> decision) {
        var facts = new Facts();
        if (view.state() == ReviewState.DECIDED) {
            decision.map(Decision::document).ifPresent(document -> {
                var outcome = words.outcomeWord(document.outcome());
                facts.add(words.state(), words.outcomeOn(outcome, desk.moment(document.decidedAt())));
                facts.add(
                        words.reasons(),
                        document.reasons().stream().map(Reason::words).toList());
            });
        }
        return facts.add(words.givenBack(), view.reason()).all();
    }

    List<Fact> basis() {
        var basis = view.basis();
        var score = basis.score();
        var coverage = score.coverage();
        var all = words.scored(
                score.score(),
                coverage.passed(),
                coverage.applying(),
                score.grade().name());
        return new Facts()
                .add(words.levelSought(), words.level(basis.levelSought()))
                .add(words.levelReached(), words.level(score.level()))
                .add(words.score(), all)
                .add(words.containment(), containment())
                .link(
                        words.baseline(),
                        basis.baseline().version(),
                        "/api/v1/baselines/" + basis.baseline().version())
                .add(
                        words.submission(),
                        List.of(
                                String.valueOf(basis.revision()),
                                basis.submission().toString()))
                .add(words.evaluation(), basis.evaluation())
                .add(words.digest(), view.digest())
                .all();
    }

    List<Fact> eyes() {
        var facts = new Facts()
                .add(
                        words.submittedBy(),
                        words.sealed(view.seal().name(), view.seal().form() == Seal.Form.KEY))
                .add(
                        words.evaluatedFor(),
                        view.evaluators().stream().map(Body::name).toList());
        if (view.state() == ReviewState.DECIDED) {
            facts.link(words.draws(), words.drawsNow(), view.draws());
        } else {
            facts.add(words.draws(), words.drawsLater());
        }
        return facts.add(words.reviewedBy(), words.since(view.certifier(), desk.moment(view.openedAt())))
                .add(words.mayYou(), mayYou())
                .all();
    }

    private List<String> containment() {
        var held = view.evaluation().path("containment");
        return baseline.containment().facts().stream()
                .filter(fact -> held.has(fact.id()))
                .map(fact ->
                        words.containmentLine(fact.title(), held.path(fact.id()).asBoolean()))
                .toList();
    }

    /** From the same law that is asked when somebody decides. */
    private String mayYou() {
        return view.actions().stream()
                .filter(action -> action.name().equals("denial"))
                .map(action -> action.allowed() ? words.youMay() : Objects.requireNonNullElse(action.whyNot(), ""))
                .findFirst()
                .orElse("");
    }
}
