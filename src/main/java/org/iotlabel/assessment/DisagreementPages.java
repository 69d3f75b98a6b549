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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.assessment.VerdictCheck.WrittenVerdict;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages where an assessor settles with the other one what they disagree in, after both have sealed. */
@Path(AssessmentSection.PATH + "/{id}/disagreements")
@Produces(MediaType.TEXT_HTML)
class DisagreementPages {
    private final AssessmentResource assessments;
    private final ReportResource door;
    private final FormBodies bodies;
    private final Desk desk;

    DisagreementPages(AssessmentResource assessments, ReportResource door, FormBodies bodies, Desk desk) {
        this.assessments = assessments;
        this.door = door;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance disagreements(DisagreementsPage page, PortalFrame desk);
    }

    @GET
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id) {
        var view = assessments.read(id).getEntity();
        return desk.show(Templates.disagreements(DisagreementsPage.of(view, door.disagreements(id)), desk.frame()));
    }

    @GET
    @Path("/{requirement}")
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> proposal(UUID id, String requirement) {
        return desk.show(current(id, requirement).orElseThrow(Problem::notFound));
    }

    /** With what the assessor holds now; empty where the two do not differ in that. */
    private Optional<FormPage> current(UUID id, String requirement) {
        var version = Desk.version(assessments.read(id));
        return disagreement(id, requirement).map(one -> proposal(id, requirement, bodies.filled(one.mine(), version)));
    }

    @POST
    @Path("/{requirement}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> propose(UUID id, String requirement, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.propose(id, requirement, bodies.read(sent, WrittenVerdict.class), sent.ifMatch());
                    return Done.SENT.at(AssessmentSection.at(id) + "/disagreements");
                },
                form -> again(id, requirement, form));
    }

    private FormPage again(UUID id, String requirement, Form form) {
        var page = proposal(id, requirement, form);
        return current(id, requirement).map(page::beside).orElse(page);
    }

    private FormPage proposal(UUID id, String requirement, Form form) {
        var words = ReportPage.messages();
        var all = AssessmentSection.at(id) + "/disagreements";
        var one = disagreement(id, requirement);
        // What the other one brought is hidden; so nothing else can be named than what both of them named already.
        var evidence = one.stream()
                .flatMap(it -> Stream.concat(it.mine().evidence().stream(), it.other().evidence().stream()))
                .distinct()
                .map(digest -> new Option(digest, digest))
                .toList();
        return new FormPage(
                words.proposeTitle(requirement),
                one.map(DisagreementView::other).map(DisagreementPages::lead).orElse(words.nothing()),
                all + "/" + requirement,
                words.proposeNow(),
                all,
                form,
                VerdictForm.of(form, evidence));
    }

    private static String lead(Finding other) {
        return ReportPage.messages()
                .proposeLead(WorkbenchList.messages().verdictWord(other.verdict()), other.justification());
    }

    /** Empty where the two do not differ in that, or not any more. */
    private Optional<DisagreementView> disagreement(UUID id, String requirement) {
        return door.disagreements(id).stream()
                .filter(one -> one.requirement().equals(requirement))
                .findFirst();
    }
}
