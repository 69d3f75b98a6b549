package org.iotlabel.assessment;

import java.util.List;
import java.util.UUID;

/** Where two sealed reports differ, as one of the two assessors sees it. */
record DisagreementsPage(String model, String caseHref, List<Line> lines) {
    /**
     * One requirement.
     *
     * @param propose where to propose a verdict; empty where nothing can be proposed now
     */
    record Line(
            String requirement,
            String mine,
            String myWords,
            String other,
            String otherWords,
            boolean settled,
            String propose) {}

    static DisagreementsPage of(AssessmentView view, List<DisagreementView> disagreements) {
        var open = Workbench.whyNot(view.actions(), "proposal").isEmpty();
        return new DisagreementsPage(
                view.product().model(),
                AssessmentSection.at(view.id()),
                disagreements.stream().map(one -> line(view.id(), one, open)).toList());
    }

    private static Line line(UUID id, DisagreementView view, boolean open) {
        var words = WorkbenchList.messages();
        return new Line(
                view.requirement(),
                ReportPage.messages().mine(words.verdictWord(view.mine().verdict())),
                view.mine().justification(),
                ReportPage.messages().other(words.verdictWord(view.other().verdict())),
                view.other().justification(),
                view.settled(),
                open ? AssessmentSection.at(id) + "/disagreements/" + view.requirement() : "");
    }
}
