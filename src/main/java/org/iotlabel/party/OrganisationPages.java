package org.iotlabel.party;

import static org.iotlabel.party.OrganisationForms.at;
import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

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
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages about organisations: the same doors as the API's, for people. */
@Path("/portal/organisations")
@Produces(MediaType.TEXT_HTML)
class OrganisationPages {
    private final OrganisationResource door;
    private final FormBodies bodies;
    private final Desk desk;
    private final Caller caller;

    OrganisationPages(OrganisationResource door, FormBodies bodies, Desk desk, Caller caller) {
        this.door = door;
        this.bodies = bodies;
        this.desk = desk;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance organisation(OrganisationPage page, PortalFrame desk);
    }

    @GET
    @Path("/new")
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> registration() {
        MembershipLaw.whyNotFound(caller.login(), caller.holdings()).ifPresent(problem -> {
            throw problem;
        });
        return desk.show(OrganisationForms.registration(Form.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> register(Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var answer = door.register(bodies.read(sent, NewOrganisation.class));
                    return Done.CREATED.at(at(answer.getEntity().id()));
                },
                OrganisationForms::registration);
    }

    @GET
    @Path("/{id}")
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        var frame = desk.frame();
        var page = OrganisationPage.of(door.read(id).getEntity(), door.history(id), frame);
        return desk.show(Templates.organisation(page, frame));
    }

    @GET
    @Path("/{id}/description")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> description(UUID id) {
        caller.mustHold(id, VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER);
        return desk.show(current(id));
    }

    @POST
    @Path("/{id}/description")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> describe(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.describe(id, bodies.read(sent, OrganisationProfile.class), sent.ifMatch());
                    return Done.SAVED.at(at(id));
                },
                form -> OrganisationForms.description(door.read(id).getEntity(), form)
                        .beside(current(id)));
    }

    /** The form with what it says of itself now. */
    private FormPage current(UUID id) {
        var answer = door.read(id);
        var form = bodies.filled(answer.getEntity(), Desk.version(answer));
        return OrganisationForms.description(answer.getEntity(), form);
    }
}
