package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.iotlabel.product.ProductWorkflow;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages on which a vendor begins attestations and follows them: the same doors as the API's, for people. */
@Path(AttestationSection.PATH)
@Produces(MediaType.TEXT_HTML)
class AttestationPages {
    private final AttestationResource door;
    private final AttestationForms forms;
    private final AttestationViews views;
    private final CaseFile file;
    private final Corrections corrections;
    private final ProductWorkflow products;
    private final AttestationProgress progress;
    private final FormBodies bodies;
    private final Desk desk;

    AttestationPages(
            AttestationResource door,
            AttestationForms forms,
            AttestationViews views,
            CaseFile file,
            Corrections corrections,
            ProductWorkflow products,
            AttestationProgress progress,
            FormBodies bodies,
            Desk desk) {
        this.door = door;
        this.forms = forms;
        this.views = views;
        this.file = file;
        this.corrections = corrections;
        this.products = products;
        this.progress = progress;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "attestation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance attestations(AttestationsPage page, PortalFrame desk);

        static native TemplateInstance attestation(AttestationPage page, PortalFrame desk);
    }

    @GET
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(@BeanParam @Valid PageRequest page) {
        var found = door.list(page);
        var named = products.all(
                found.items().stream().map(AttestationLine::product).toList());
        var sealed = progress.submittedLast(found.items().stream()
                .filter(one -> one.revision() > 0)
                .map(AttestationLine::id)
                .toList());
        var frame = desk.frame();
        return desk.show(Templates.attestations(AttestationsPage.of(page, found, named, sealed, frame), frame));
    }

    @GET
    @Path("/new")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> draft(@QueryParam("product") @Nullable UUID product) {
        if (product == null) {
            throw Problem.notFound();
        }
        return desk.show(forms.draft(product, Form.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> begin(Sent sent) {
        var product = AttestationForms.product(sent);
        return desk.submit(
                sent,
                () -> {
                    var answer = door.draft(bodies.read(sent, NewAttestation.class));
                    return Done.CREATED.at(at(answer.getEntity().id()));
                },
                form -> forms.draft(product, form));
    }

    @GET
    @Path("/{id}")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        var frame = desk.frame();
        var open = file.open(id);
        var history = open.attestation().history().stream().map(HistoryView::of).toList();
        var label = views.label(open);
        var page = AttestationPage.of(
                open, corrections.of(open), views.of(open, label), new AttestationPage.Course(history, label), frame);
        return desk.show(Templates.attestation(page, frame));
    }
}
