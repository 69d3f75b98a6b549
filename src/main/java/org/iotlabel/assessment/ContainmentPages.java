package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.VerdictResource.Confirmations;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.SeenPart;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.iotlabel.scheme.PublishedBaselines;
import org.jboss.resteasy.reactive.RestResponse;

/** The page where an assessor says which facts of containment the examination confirmed. */
@Path(AssessmentSection.PATH + "/{id}/containment")
@Produces(MediaType.TEXT_HTML)
class ContainmentPages {
    private final AssessmentResource assessments;
    private final VerdictResource door;
    private final PublishedBaselines baselines;
    private final FormBodies bodies;
    private final Desk desk;

    ContainmentPages(
            AssessmentResource assessments,
            VerdictResource door,
            PublishedBaselines baselines,
            FormBodies bodies,
            Desk desk) {
        this.assessments = assessments;
        this.door = door;
        this.baselines = baselines;
        this.bodies = bodies;
        this.desk = desk;
    }

    @GET
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        return desk.show(current(assessments.read(id).getEntity()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> confirm(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var now = assessments.read(id);
                    var seen = SeenPart.ifMatch(sent, Desk.version(now), facts(now.getEntity()));
                    door.contain(id, bodies.read(sent, Confirmations.class), seen);
                    return Done.SAVED.at(AssessmentSection.at(id));
                },
                form -> again(id, form));
    }

    private FormPage current(AssessmentView view) {
        var facts = facts(view);
        return page(view, bodies.filled(Map.of("answers", facts), SeenPart.version(facts)));
    }

    private FormPage again(UUID id, Form form) {
        var view = assessments.read(id).getEntity();
        return page(view, form).beside(current(view));
    }

    private FormPage page(AssessmentView view, Form form) {
        var words = WorkbenchList.messages();
        var here = AssessmentSection.at(view.id());
        var claimed = facts(view);
        var fields = new ArrayList<Field>();
        fields.add(Form.object("/answers"));
        baselines.of(view.baseline().version()).document().containment().facts().stream()
                .filter(fact -> claimed.containsKey(fact.id()))
                .map(fact -> form.truth("/answers/" + fact.id(), fact.title()).hint(fact.question()))
                .forEach(fields::add);
        return new FormPage(
                        AssessmentSection.messages().containment(),
                        claimed.isEmpty() ? words.containmentNone() : words.containmentLead(),
                        here + "/containment",
                        words.save(),
                        here,
                        form,
                        List.of(Fieldset.of(fields.toArray(Field[]::new))))
                .unless(
                        Workbench.whyNot(view.actions(), "containment"),
                        view.product().model());
    }

    private static Map<String, Boolean> facts(AssessmentView view) {
        var file = view.file();
        if (file == null) {
            throw AssessmentProblem.notAtWork(view.state());
        }
        return file.claimedContainment();
    }
}
