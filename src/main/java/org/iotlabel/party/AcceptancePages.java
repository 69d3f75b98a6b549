package org.iotlabel.party;

import static org.iotlabel.party.MembersPage.words;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Sent;
import org.jboss.resteasy.reactive.RestResponse;

/** The page where those who were invited come in. */
@Path("/portal/invitations/acceptance")
@Produces(MediaType.TEXT_HTML)
class AcceptancePages {
    private final AcceptanceResource door;
    private final FormBodies bodies;
    private final Desk desk;

    AcceptancePages(AcceptanceResource door, FormBodies bodies, Desk desk) {
        this.door = door;
        this.bodies = bodies;
        this.desk = desk;
    }

    @GET
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> accepting() {
        return desk.show(accepting(Form.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> accept(Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var joined = door.accept(bodies.read(sent, InvitationAcceptance.class));
                    return Done.CONFIRMED.at(
                            OrganisationForms.at(joined.getEntity().organisation()));
                },
                AcceptancePages::accepting);
    }

    private static FormPage accepting(Form form) {
        return new FormPage(
                words().accept(),
                words().acceptLead(),
                "/portal/invitations/acceptance",
                words().acceptNow(),
                "/portal",
                form,
                List.of(Fieldset.of(form.line("/token", words().token()).most(43))));
    }
}
