package org.iotlabel.party;

import static org.iotlabel.party.MembersPage.words;
import static org.iotlabel.party.OrganisationForms.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages about the keys with which a vendor's build servers seal: the same doors as the API's, for people. */
@Path("/portal/organisations/{id}/keys")
@Produces(MediaType.TEXT_HTML)
class VendorKeyPages {
    private final KeyResource door;
    private final ObjectMapper json;
    private final Desk desk;
    private final Caller caller;

    VendorKeyPages(KeyResource door, ObjectMapper json, Desk desk, Caller caller) {
        this.door = door;
        this.json = json;
        this.desk = desk;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance keys(VendorKeysPage page, PortalFrame desk);
    }

    @GET
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id) {
        var frame = desk.frame();
        var found = door.list(id, PageRequest.first(100)).items();
        var page = VendorKeysPage.of(id, caller.nameOf(id), found, caller.holds(id, VENDOR_ADMIN), frame);
        return desk.show(Templates.keys(page, frame));
    }

    @GET
    @Path("/new")
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> registration(UUID id) {
        caller.mustHold(id, VENDOR_ADMIN);
        return desk.show(registration(id, Form.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> register(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.register(id, new NewVendorKey(sent.text("/label").orElse(""), jwk(sent)));
                    return Done.CREATED.at(at(id) + "/keys");
                },
                form -> registration(id, form));
    }

    @GET
    @Path("/{key}")
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> retiring(UUID id, UUID key) {
        caller.mustHold(id, VENDOR_ADMIN);
        return desk.show(retiring(id, key, Form.at(Desk.version(door.read(id, key)))));
    }

    @POST
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> retire(UUID id, UUID key, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.retire(id, key, sent.ifMatch());
                    return Done.CONFIRMED.at(at(id) + "/keys");
                },
                form -> retiring(id, key, form));
    }

    private ObjectNode jwk(Sent sent) {
        try {
            if (json.readTree(sent.text("/jwk").orElse("")) instanceof ObjectNode key) {
                return key;
            }
        } catch (JsonProcessingException _) {
            // It is told the same as JSON that is no object.
        }
        throw Problem.invalid("/jwk", "must be a public key as a JSON object (RFC 7517)");
    }

    private FormPage registration(UUID id, Form form) {
        return new FormPage(
                words().registerKeyTitle(caller.nameOf(id)),
                words().keysWhat(),
                at(id) + "/keys",
                words().registerNow(),
                at(id) + "/keys",
                form,
                List.of(Fieldset.of(
                        form.line("/label", words().keyLabel()).most(100).hint(words().keyLabelHint()),
                        form.prose("/jwk", words().jwk()).hint(words().jwkHint()))));
    }

    private FormPage retiring(UUID id, UUID key, Form form) {
        var name = door.read(id, key).getEntity().label();
        return MembersPage.confirmation(
                words().retireTitle(name), words().retireLead(), at(id) + "/keys/" + key, words().retire(), form);
    }
}
