package org.iotlabel.party;

import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an organisation's administrators, and the scheme owner, declare what binds it to others. */
@Path("/portal/organisations/{id}/relations")
@Produces(MediaType.TEXT_HTML)
class OrganisationRelationPages {
    private final RelationResource door;
    private final OrganisationRelations relations;
    private final Counterparts counterparts;
    private final FormBodies bodies;
    private final Desk desk;
    private final Caller caller;

    OrganisationRelationPages(
            RelationResource door,
            OrganisationRelations relations,
            Counterparts counterparts,
            FormBodies bodies,
            Desk desk,
            Caller caller) {
        this.door = door;
        this.relations = relations;
        this.counterparts = counterparts;
        this.bodies = bodies;
        this.desk = desk;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance relations(OrganisationRelations.Listed page, PortalFrame desk);
    }

    @GET
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id, @BeanParam @Valid PageRequest page) {
        mustSpeakFor(id);
        var frame = desk.frame();
        return desk.show(Templates.relations(relations.listed(id, page, door.list(id, page), frame), frame));
    }

    @GET
    @Path("/new")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> declaration(UUID id) {
        mustSpeakFor(id);
        return desk.show(relations.declaration(id, Form.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> declare(UUID id, Sent sent) {
        mustSpeakFor(id);
        return desk.submit(
                sent,
                () -> {
                    door.declare(counterparts.read(sent));
                    return Done.SAVED.at(OrganisationRelations.at(id));
                },
                form -> relations.declaration(id, form));
    }

    @GET
    @Path("/{relation}/end")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> ending(UUID id, UUID relation) {
        return desk.show(end(id, relation, Form.at(Desk.version(door.read(relation)))));
    }

    @POST
    @Path("/{relation}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> end(UUID id, UUID relation, Sent sent) {
        mustSpeakFor(id);
        return desk.submit(
                sent,
                () -> {
                    door.end(relation, bodies.read(sent, RelationEnd.class), sent.ifMatch());
                    return Done.SAVED.at(OrganisationRelations.at(id));
                },
                form -> end(id, relation, form));
    }

    private FormPage end(UUID id, UUID relation, Form form) {
        mustSpeakFor(id);
        return relations.end(id, door.read(relation).getEntity(), form);
    }

    /**
     * Lets pass whoever the API lets declare something in the name of that organisation.
     *
     * @throws Problem NOT_FOUND; FORBIDDEN
     */
    private void mustSpeakFor(UUID id) {
        if (!caller.has(SCHEME_OWNER)) {
            caller.mustHold(id, VENDOR_ADMIN, BODY_ADMIN);
        }
    }
}
