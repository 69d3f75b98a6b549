package org.iotlabel.certification;

import java.util.List;
import java.util.Optional;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.StateWords;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Isolated;
import org.iotlabel.frame.Words;

/**
 * What waits for the scheme, or what was decided, as the page shows it.
 *
 * @param filters the two lists
 * @param decided which of the two it is
 * @param next the address of the next page; empty where there is none
 */
record ReviewsPage(List<PortalFrame.Link> filters, boolean decided, List<Line> lines, String next, List<Time> times) {
    /**
     * One case.
     *
     * @param href its review; empty where nobody has opened one
     * @param who who reviews it; empty where nobody does
     */
    record Line(
            String href,
            String model,
            String vendor,
            String asked,
            String state,
            boolean granted,
            String who,
            List<Deed> deeds) {
        /** What it is called beside what can be done with it; vendors may call two products the same. */
        public String called() {
            return Isolated.of(model) + ", " + Isolated.of(vendor);
        }
    }

    /** How long decisions on a kind of device took. */
    record Time(String category, String cases, String days) {}

    /** Where one of the two lists is. */
    static String list(boolean decided) {
        return ReviewSection.PATH + (decided ? "?decided=true" : "");
    }

    static ReviewsPage of(boolean decided, List<Line> lines, String next, List<DecisionTime> times, PortalFrame desk) {
        var words = words();
        return new ReviewsPage(
                List.of(
                        new PortalFrame.Link(list(false), words.waiting(), !decided),
                        new PortalFrame.Link(list(true), words.decidedCases(), decided)),
                decided,
                lines,
                next,
                times.stream()
                        .map(one -> new Time(
                                words.categoryWord(one.category()),
                                desk.number(one.cases()),
                                desk.number(one.medianDays())))
                        .toList());
    }

    static ReviewMessages words() {
        return Words.in(PortalFrame.LANGUAGE, ReviewMessages.class);
    }

    static Line line(DeskLine line, DeskNames.Named names) {
        var words = words();
        var review = line.review();
        var certifier = line.certifier();
        var opening = ReviewSection.PATH + "/new?attestation=" + line.attestation();
        return new Line(
                review == null ? "" : ReviewSection.PATH + "/" + review,
                names.model(line.product()),
                names.vendor(line.vendor()),
                words.asked(line.level(), line.revision()),
                StateWords.of(line.state()),
                line.state() == AttestationState.GRANTED,
                certifier == null ? words.withNobody() : words.with(line.state().isFinal(), certifier),
                review == null
                        ? Deed.all(Deed.of(line.actions(), "review", words.take(), opening))
                        : Deed.all(Optional.empty()));
    }
}
