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
    List<Fact> decided(CaseRecord record) {
        var facts = new Facts();
        record.decision().ifPresent(decision -> decided(decision, record.label(), facts));
        var closedAt = view.closedAt();
        if (view.state() == ReviewState.SENT_BACK && closedAt != null) {
            facts.add(words.state(), words.outcomeOn(words.wasGivenBack(), desk.moment(closedAt)));
        }
        return facts.add(words.givenBack(), view.reason()).all();
    }

    private void decided(Decision decision, Optional<NextOfDecision.Issued> label, Facts facts) {
        var document = decision.document();
        var outcome = words.outcomeWord(document.outcome());
        facts.add(words.state(), words.outcomeOn(outcome, desk.moment(document.decidedAt())))
                .add(
                        words.reasons(),
                        document.reasons().stream().map(Reason::words).toList())
                .add(
                        words.decidedBy(),
                        words.decidedFor(view.certifier(), document.certifier().name()))
                .add(words.decisionDigest(), decision.digest());
        label.ifPresent(one -> facts.link(words.label(), one.serial(), one.page())
                .link(words.decisionDocument(), words.asJson(), one.decision()));
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
                        "/baseline/" + basis.baseline().version())
                .add(words.baselineDigest(), basis.baseline().digest())
                .add(words.submission(basis.revision()), basis.submission())
                .add(words.evaluation(), basis.evaluation())
                .add(words.digest(), List.of(view.digest().toString(), words.digestWhat()))
                .all();
    }

    List<Fact> eyes() {
        var facts = new Facts()
                .add(
                        words.submittedBy(),
                        words.sealed(view.seal().name(), view.seal().form() == Seal.Form.KEY))
                .add(
                        words.evaluatedFor(),
                        view.evaluators().stream().map(Body::name).toList())
                .link(words.draws(), words.drawsBelow(), "#draws");
        facts.add(words.reviewedBy(), words.since(view.certifier(), desk.moment(view.openedAt())));
        return (view.state() == ReviewState.OPEN ? facts.add(words.mayYou(), mayYou()) : facts).all();
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
