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
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Sent;
import org.jboss.resteasy.reactive.RestResponse;

/** The page where those whom the operator named take the scheme in hand; it says why where somebody cannot. */
@Path(OwnershipPages.PATH)
@Produces(MediaType.TEXT_HTML)
class OwnershipPages {
    static final String PATH = "/portal/scheme/ownership";

    private final SchemeResource door;
    private final OwnershipLaw law;
    private final Caller caller;
    private final Desk desk;

    OwnershipPages(SchemeResource door, OwnershipLaw law, Caller caller, Desk desk) {
        this.door = door;
        this.law = law;
        this.caller = caller;
        this.desk = desk;
    }

    @GET
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> claiming() {
        return desk.show(claiming(Form.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> claim(Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var joined = door.claim();
                    return Done.CONFIRMED.at(
                            OrganisationForms.at(joined.getEntity().organisation()));
                },
                this::claiming);
    }

    private FormPage claiming(Form form) {
        return new FormPage(words().claim(), words().claimLead(), PATH, words().claimNow(), "/portal", form, List.of())
                .unless(law.whyNotClaim(caller.login(), caller.holdings()), words().overview());
    }
}
