package org.iotlabel.assessment;

import java.util.List;

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
                disagreements.stream().map(one -> line(view, one, open)).toList());
    }

    private static Line line(AssessmentView assessment, DisagreementView view, boolean open) {
        var words = WorkbenchList.messages();
        var file = assessment.file();
        var called = file == null ? view.requirement() : file.called(view.requirement());
        return new Line(
                called,
                ReportPage.messages().mine(words.verdictWord(view.mine().verdict())),
                view.mine().justification(),
                ReportPage.messages().other(words.verdictWord(view.other().verdict())),
                view.other().justification(),
                view.settled(),
                open ? AssessmentSection.at(assessment.id()) + "/disagreements/" + view.requirement() : "");
    }
}
