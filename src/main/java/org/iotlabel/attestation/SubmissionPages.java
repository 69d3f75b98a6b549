package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages where a vendor checks, declares and hands in, or takes back. */
@Path(AttestationSection.PATH + "/{id}")
@Produces(MediaType.TEXT_HTML)
class SubmissionPages {
    private final SubmissionResource door;
    private final SubmissionWorkflow workflow;
    private final AttestationLaw law;
    private final CaseFile file;
    private final CaseChecks checks;
    private final FormBodies bodies;
    private final Desk desk;

    SubmissionPages(
            SubmissionResource door,
            SubmissionWorkflow workflow,
            AttestationLaw law,
            CaseFile file,
            CaseChecks checks,
            FormBodies bodies,
            Desk desk) {
        this.door = door;
        this.workflow = workflow;
        this.law = law;
        this.file = file;
        this.checks = checks;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "attestation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance submission(SubmissionPage page, PortalFrame desk);
    }

    @GET
    @Path("/submission")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> check(UUID id) {
        var open = file.open(id);
        var form = Form.at(Long.toString(open.attestation().version()));
        return desk.show(Templates.submission(page(open, form), desk.frame()));
    }

    @POST
    @Path("/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> submit(UUID id, Sent sent) {
        return desk.submitPage(
                sent,
                () -> {
                    door.submit(id, bodies.read(sent, Submission.class), sent.ifMatch());
                    return Done.SUBMITTED.at(at(id));
                },
                form -> Templates.submission(page(file.open(id), form), desk.frame()));
    }

    @GET
    @Path("/withdrawal")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> withdrawal(UUID id) {
        var open = file.open(id);
        law.whyNotWithdraw(open.attestation()).ifPresent(problem -> {
            throw problem;
        });
        var version = Long.toString(open.attestation().version());
        return desk.show(AttestationForms.withdrawal(open, Form.at(version)));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> withdraw(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.withdraw(id, bodies.read(sent, Withdrawal.class), sent.ifMatch());
                    return Done.WITHDRAWN.at(at(id));
                },
                form -> AttestationForms.withdrawal(file.open(id), form));
    }

    private SubmissionPage page(Case open, Form form) {
        var digest = workflow.snapshot(open).digest().toString();
        return SubmissionPage.of(open, new SubmissionPage.Ready(digest, law.gaps(open), checks.of(open)), form);
    }
}
