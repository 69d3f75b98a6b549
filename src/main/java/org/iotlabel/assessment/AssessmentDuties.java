package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;

/** What waits for an assessor: the head of the queue. */
@ApplicationScoped
class AssessmentDuties implements Duties {
    private static final int HANDFUL = 5;

    private final Assessments assessments;
    private final AssessmentFile file;
    private final CaseCaptions captions;
    private final Caller caller;

    AssessmentDuties(Assessments assessments, AssessmentFile file, CaseCaptions captions, Caller caller) {
        this.assessments = assessments;
        this.file = file;
        this.captions = captions;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(ASSESSOR)) {
            return List.of();
        }
        var head = assessments.queue(caller.principal(), file.bodies(), false, PageRequest.first(HANDFUL)).stream()
                .limit(HANDFUL)
                .toList();
        var about = head.isEmpty()
                ? Map.<java.util.UUID, CaseCaption>of()
                : captions.of(head.stream().map(Assessment::attestation).toList());
        return head.stream()
                .filter(seat -> seat.dueAt().isPresent())
                .map(seat -> new Duty(
                        words(seat.state()),
                        about.getOrDefault(seat.attestation(), new CaseCaption("", "", 0))
                                .model(),
                        AssessmentSection.at(seat.id()),
                        seat.dueAt().orElseThrow()))
                .toList();
    }

    private static String words(AssessmentState state) {
        var words = AssessmentSection.messages();
        return switch (state) {
            case OFFERED -> words.dutyOffer();
            case ACCEPTED -> words.dutyExamine();
            case SEALED, DECLINED, CANCELLED -> words.dutySettle();
        };
    }
}
