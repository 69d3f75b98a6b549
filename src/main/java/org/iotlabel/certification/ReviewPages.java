package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.DrawProofs;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The certifiers' desk for people: what waits, and each case. {@link DecidingPages} has the forms that end a review. */
@Path(ReviewSection.PATH)
@Produces(MediaType.TEXT_HTML)
class ReviewPages {
    private final ReviewResource door;
    private final DecisionTimes times;
    private final AttestationProgress attestations;
    private final ReviewFile file;
    private final CaseRecords records;
    private final DeskNames names;
    private final FormBodies bodies;
    private final Desk desk;
    private final DrawProofs draws;

    ReviewPages(
            ReviewResource door,
            DecisionTimes times,
            AttestationProgress attestations,
            ReviewFile file,
            CaseRecords records,
            DeskNames names,
            FormBodies bodies,
            Desk desk,
            DrawProofs draws) {
        this.door = door;
        this.times = times;
        this.attestations = attestations;
        this.file = file;
        this.records = records;
        this.names = names;
        this.bodies = bodies;
        this.desk = desk;
        this.draws = draws;
    }

    @CheckedTemplate(basePath = "certification")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reviews(ReviewsPage page, PortalFrame desk);

        static native TemplateInstance review(CasePage page, CaseDraws draws, PortalFrame desk);
    }

    @GET
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(
            @QueryParam("decided") @DefaultValue("false") boolean decided, @BeanParam @Valid PageRequest page) {
        var frame = desk.frame();
        var found = door.list(decided, page);
        var named = names.of(
                found.items().stream().map(DeskLine::product).toList(),
                found.items().stream().map(DeskLine::vendor).toList());
        var next = page.nextAddress(ReviewsPage.list(decided), found);
        var lines = found.items().stream()
                .map(line -> ReviewsPage.line(line, named))
                .toList();
        return desk.show(Templates.reviews(ReviewsPage.of(decided, lines, next, times.read(), frame), frame));
    }

    @GET
    @Path("/new")
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> opening(@QueryParam("attestation") @NotNull(message = "is missing") UUID attestation) {
        return desk.show(opening(attestations.read(attestation).id().toString(), Form.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> open(Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var answer = door.open(bodies.read(sent, NewReview.class));
                    return Done.CONFIRMED.at(
                            ReviewSection.PATH + "/" + answer.getEntity().id());
                },
                form -> opening(form.value("/attestation"), form));
    }

    @GET
    @Path("/{id}")
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        var frame = desk.frame();
        // As the door to read a review does.
        var dossier = file.open(id);
        var view = door.view(dossier);
        var page = CasePage.of(view, dossier.baseline(), records.of(dossier, view), frame);
        return desk.show(Templates.review(page, CaseDraws.of(draws.of(view.attestation()), view, frame), frame));
    }

    private FormPage opening(String attestation, Form form) {
        try {
            var found = attestations.read(UUID.fromString(attestation));
            var named = names.of(List.of(found.product()), List.of(found.vendor()));
            return CaseForms.opening(attestation, named.model(found.product()), named.vendor(found.vendor()), form);
        } catch (IllegalArgumentException | Problem _) {
            return CaseForms.opening(attestation, "", "", form);
        }
    }
}
