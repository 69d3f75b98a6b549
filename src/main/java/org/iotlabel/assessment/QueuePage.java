package org.iotlabel.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/**
 * The queue of an assessor.
 *
 * @param all whether what is over is shown too
 * @param next the address of the page after this one; empty on the last
 */
record QueuePage(boolean all, List<Line> lines, String next) {
    /** One assessment; due is empty where nothing is due. */
    record Line(String href, String model, String vendor, String level, String state, boolean inHand, String due) {}

    static QueuePage of(
            boolean all,
            PageRequest page,
            Page<AssessmentLine> found,
            Map<UUID, CaseCaption> captions,
            PortalFrame desk) {
        var lines = found.items().stream()
                .map(line -> line(line, captions.getOrDefault(line.attestation(), new CaseCaption("", "", 0)), desk))
                .toList();
        return new QueuePage(all, lines, page.nextAddress(AssessmentSection.PATH + "?all=" + all, found));
    }

    private static Line line(AssessmentLine line, CaseCaption caption, PortalFrame desk) {
        var words = AssessmentSection.messages();
        var due = line.dueAt();
        return new Line(
                AssessmentSection.at(line.id()),
                caption.model(),
                caption.vendor(),
                words.level(caption.level()),
                words.stateWord(line.state()),
                line.state() == AssessmentState.ACCEPTED,
                due == null ? "" : words.due(desk.moment(due)));
    }
}
