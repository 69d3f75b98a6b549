package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.ReportResource.Sealing;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.signing.CanonicalJson;
import org.jboss.resteasy.reactive.RestResponse;

/** The page where an assessor reads what would be sealed, and seals it. */
@Path(AssessmentSection.PATH + "/{id}/report")
@Produces(MediaType.TEXT_HTML)
class ReportPages {
    private static final int LONGEST_SUMMARY = 10_000;

    private final AssessmentFile files;
    private final AssessmentAnswer answers;
    private final ReportResource door;
    private final FormBodies bodies;
    private final Desk desk;

    ReportPages(AssessmentFile files, AssessmentAnswer answers, ReportResource door, FormBodies bodies, Desk desk) {
        this.files = files;
        this.answers = answers;
        this.door = door;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance report(ReportPage page, PortalFrame desk);
    }

    @GET
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        return desk.show(page(id, Form::at));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> seal(UUID id, Sent sent) {
        return desk.submitPage(
                sent,
                () -> {
                    door.seal(id, bodies.read(sent, Sealing.class), sent.ifMatch());
                    return Done.SUBMITTED.at(AssessmentSection.at(id) + "/report");
                },
                form -> page(id, _ -> form));
    }

    private TemplateInstance page(UUID id, Function<String, Form> form) {
        var frame = desk.frame();
        // As the doors to read an assessment and its report do, at once.
        var examination = files.open(id);
        var report = door.report(examination);
        var view = answers.of(examination);
        var filled = form(id, report, form.apply(Desk.version(view)));
        return Templates.report(
                ReportPage.of(
                        view.getEntity(), content(report, examination.baseline().document()), filled, frame),
                frame);
    }

    private static ReportPage.Content content(ReportView report, BaselineDocument baseline) {
        var json = CanonicalJson.of(report.document());
        if (report.sealedAt() == null) {
            return new ReportPage.Content(json.as(ReportDocument.class), baseline, report.digest(), null, "");
        }
        var sealed = json.as(ReportDocument.Sealed.class);
        return new ReportPage.Content(sealed.report(), baseline, report.digest(), report.sealedAt(), sealed.summary());
    }

    private static FormPage form(UUID id, ReportView report, Form form) {
        var words = ReportPage.messages();
        var here = AssessmentSection.at(id) + "/report";
        var summary =
                form.prose("/summary", words.summary()).most(LONGEST_SUMMARY).hint(words.summaryHint());
        return new FormPage(
                words.report(),
                "",
                here,
                words.seal(),
                here,
                form,
                List.of(Fieldset.of(Form.hidden("/digest", report.digest()), summary)));
    }
}
