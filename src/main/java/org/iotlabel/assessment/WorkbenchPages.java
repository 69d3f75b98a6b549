package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.OpenedExhibit.Wish;
import org.iotlabel.assessment.VerdictCheck.WrittenVerdict;
import org.iotlabel.assessment.Workbench.Look;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The workbench: one requirement after the other, with its claim, its evidence and the verdict. */
@Path(AssessmentSection.PATH + "/{id}/requirements/{requirement}")
@Produces(MediaType.TEXT_HTML)
class WorkbenchPages {
    private final Workbench workbench;
    private final VerdictResource verdicts;
    private final FormBodies bodies;
    private final Desk desk;

    WorkbenchPages(Workbench workbench, VerdictResource verdicts, FormBodies bodies, Desk desk) {
        this.workbench = workbench;
        this.verdicts = verdicts;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance workbench(WorkbenchPage page, PortalFrame desk);
    }

    @GET
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            UUID id,
            String requirement,
            @QueryParam("show") @Nullable String show,
            @QueryParam(OpenedExhibit.EVIDENCE) @Nullable UUID evidence,
            @QueryParam(OpenedExhibit.PAGE) @Nullable Integer page,
            @QueryParam(OpenedExhibit.WRITTEN) @Nullable Boolean written) {
        var frame = desk.frame();
        var look = new Look(id, requirement, WorkbenchFilter.called(show), Wish.of(evidence, page, written));
        return WorkbenchAssets.with(desk.show(Templates.workbench(workbench.page(look, frame), frame)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> judge(
            UUID id, String requirement, @QueryParam("show") @Nullable String show, Sent sent) {
        var look = new Look(id, requirement, WorkbenchFilter.called(show), null);
        return WorkbenchAssets.with(desk.submitPage(
                sent,
                () -> {
                    var seen = workbench.ifMatch(sent, look);
                    var view = verdicts.judge(id, requirement, bodies.read(sent, WrittenVerdict.class), seen);
                    return Done.SAVED.at(
                            after(look, view.getEntity(), sent.text("go").isPresent()));
                },
                form -> again(look, form)));
    }

    /** Where it is asked for, the next one that the filter keeps; after the last one what is still open, or the report. */
    private static String after(Look look, AssessmentView view, boolean goOn) {
        var file = Objects.requireNonNull(view.file());
        var list = new WorkbenchList(look.assessment(), file, look.requirement(), look.filter());
        if (!goOn) {
            return list.here();
        }
        var rest = list.open().isEmpty() ? AssessmentSection.at(look.assessment()) + "/report" : list.open();
        return list.next().isEmpty() ? rest : list.next();
    }

    private TemplateInstance again(Look look, Form form) {
        var frame = desk.frame();
        return Templates.workbench(workbench.page(look, form, frame), frame);
    }
}
