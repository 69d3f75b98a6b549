package org.iotlabel.party;

import static org.iotlabel.party.ApiClientsPage.words;
import static org.iotlabel.party.OrganisationForms.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages about the API clients of a vendor: the same doors as the API's, for people. */
@Path("/portal/organisations/{id}/clients")
@Produces(MediaType.TEXT_HTML)
class ApiClientPages {
    private final ApiClientResource door;
    private final ApiClientLaw law;
    private final ClientClosing closing;
    private final FormBodies bodies;
    private final Desk desk;
    private final Caller caller;
    private final URI server;

    ApiClientPages(
            ApiClientResource door,
            ApiClientLaw law,
            ClientClosing closing,
            FormBodies bodies,
            Desk desk,
            Caller caller,
            @ConfigProperty(name = "label.public-url") URI server) {
        this.door = door;
        this.law = law;
        this.closing = closing;
        this.bodies = bodies;
        this.desk = desk;
        this.caller = caller;
        this.server = server;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance clients(ApiClientsPage page, PortalFrame desk);

        static native TemplateInstance issued(IssuedClientPage page, PortalFrame desk);
    }

    @GET
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id) {
        var frame = desk.frame();
        // Those that ended are read by the API and in the audit trail; they would grow without end here.
        var open = Stream.of(ApiClientState.ACTIVE, ApiClientState.REGISTERING)
                .flatMap(state -> door.list(id, state, PageRequest.first(100)).items().stream())
                .toList();
        var offered = law.whyNotOffered().isEmpty();
        var page = ApiClientsPage.of(id, caller.nameOf(id), open, offered, frame);
        return desk.show(Templates.clients(page, frame));
    }

    @GET
    @Path("/new")
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> registration(UUID id) {
        door.list(id, ApiClientState.ACTIVE, PageRequest.first(1));
        return desk.show(registration(id, Form.blank()));
    }

    /** Shows the secret in the answer itself: it is kept nowhere, so no other page could. Sent twice, it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> register(UUID id, Sent sent) {
        return desk.answer(
                sent,
                () -> issued(id, door.register(id, bodies.read(sent, NewApiClient.class))),
                form -> registration(id, form));
    }

    @GET
    @Path("/{client}/renewal")
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> renewing(UUID id, UUID client) {
        return desk.show(renewing(id, client, Form.at(Desk.version(door.read(id, client)))));
    }

    @POST
    @Path("/{client}/renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> renew(UUID id, UUID client, Sent sent) {
        return desk.answer(
                sent, () -> issued(id, door.renew(id, client, sent.ifMatch())), form -> renewing(id, client, form));
    }

    @GET
    @Path("/{client}")
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> removing(UUID id, UUID client) {
        return desk.show(removing(id, client, Form.at(Desk.version(door.read(id, client)))));
    }

    @POST
    @Path("/{client}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> remove(UUID id, UUID client, Sent sent) {
        var answer = desk.submit(
                sent,
                () -> {
                    door.remove(id, client, sent.ifMatch());
                    return Done.REMOVED.at(here(id));
                },
                form -> removing(id, client, form));
        // Not before the form's own transaction has ended.
        closing.tryToClose(client);
        return answer;
    }

    private TemplateInstance issued(UUID id, RestResponse<IssuedClientView> answer) {
        var frame = desk.frame();
        return Templates.issued(IssuedClientPage.of(answer.getEntity(), server, here(id), frame), frame);
    }

    private FormPage registration(UUID id, Form form) {
        return new FormPage(
                        words().createTitle(caller.nameOf(id)),
                        words().createLead(),
                        here(id),
                        words().createNow(),
                        here(id),
                        form,
                        List.of(Fieldset.of(
                                form.line("/name", words().name()).most(60).hint(words().nameHint()))))
                .unless(law.whyNotOffered(), words().clients());
    }

    private FormPage renewing(UUID id, UUID client, Form form) {
        var name = door.read(id, client).getEntity().name();
        return MembersPage.confirmation(
                        words().renewTitle(name),
                        words().renewLead(),
                        here(id) + "/" + client + "/renewal",
                        words().renew(),
                        form)
                .unless(law.whyNotOffered(), words().clients());
    }

    private FormPage removing(UUID id, UUID client, Form form) {
        var name = door.read(id, client).getEntity().name();
        return MembersPage.confirmation(
                words().removeTitle(name), words().removeLead(), here(id) + "/" + client, words().remove(), form);
    }

    private static String here(UUID id) {
        return at(id) + "/clients";
    }
}
