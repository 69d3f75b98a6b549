package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.AssessmentResource.Declination;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages where an assessor sees what there is to do, takes it, or refuses it. */
@Path(AssessmentSection.PATH)
@Produces(MediaType.TEXT_HTML)
class AssessmentPages {
    private final AssessmentResource door;
    private final AssessmentFile files;
    private final AssessmentAnswer answers;
    private final ReportResource reports;
    private final CaseCaptions captions;
    private final FormBodies bodies;
    private final Desk desk;

    AssessmentPages(
            AssessmentResource door,
            AssessmentFile files,
            AssessmentAnswer answers,
            ReportResource reports,
            CaseCaptions captions,
            FormBodies bodies,
            Desk desk) {
        this.door = door;
        this.files = files;
        this.answers = answers;
        this.reports = reports;
        this.captions = captions;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(QueuePage page, PortalFrame desk);

        static native TemplateInstance caseFile(CasePage page, PortalFrame desk);
    }

    @GET
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(
            @QueryParam("all") @DefaultValue("false") boolean all, @BeanParam @Valid PageRequest page) {
        var found = door.list(all, page);
        var about = found.items().isEmpty()
                ? Map.<UUID, CaseCaption>of()
                : captions.of(
                        found.items().stream().map(AssessmentLine::attestation).toList());
        var frame = desk.frame();
        return desk.show(Templates.queue(QueuePage.of(all, page, found, about, frame), frame));
    }

    @GET
    @Path("/{id}")
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        var frame = desk.frame();
        // As the door to read an assessment does.
        var examination = files.open(id);
        var view = answers.of(examination).getEntity();
        var reconciles = view.state() == AssessmentState.SEALED
                && !reports.disagreements(id).isEmpty();
        return desk.show(
                Templates.caseFile(CasePage.of(view, examination.baseline().document(), reconciles, frame), frame));
    }

    @GET
    @Path("/{id}/acceptance")
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> acceptance(UUID id) {
        var answer = door.read(id);
        return desk.show(acceptance(answer.getEntity(), Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> accept(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.accept(id, sent.ifMatch());
                    return Done.CONFIRMED.at(AssessmentSection.at(id));
                },
                form -> acceptance(door.read(id).getEntity(), form));
    }

    @GET
    @Path("/{id}/declination")
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> declination(UUID id) {
        var answer = door.read(id);
        return desk.show(declination(answer.getEntity(), Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{id}/declination")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> decline(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.decline(id, bodies.read(sent, Declination.class), sent.ifMatch());
                    return Done.CONFIRMED.at(AssessmentSection.at(id));
                },
                form -> declination(door.read(id).getEntity(), form));
    }

    private static FormPage acceptance(AssessmentView view, Form form) {
        var words = AssessmentSection.messages();
        var here = AssessmentSection.at(view.id());
        return new FormPage(
                        words.acceptTitle(view.product().model()),
                        words.acceptLead(),
                        here + "/acceptance",
                        words.accept(),
                        here,
                        form,
                        List.of())
                .unless(
                        Workbench.whyNot(view.actions(), "acceptance"),
                        view.product().model());
    }

    private static FormPage declination(AssessmentView view, Form form) {
        var words = AssessmentSection.messages();
        var here = AssessmentSection.at(view.id());
        var why = form.prose("/reason", words.reason()).most(2000);
        return new FormPage(
                        words.declineTitle(view.product().model()),
                        words.declineLead(),
                        here + "/declination",
                        words.decline(),
                        here,
                        form,
                        List.of(Fieldset.of(why)))
                .unless(
                        Workbench.whyNot(view.actions(), "declination"),
                        view.product().model());
    }
}
