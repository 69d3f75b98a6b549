package org.iotlabel.party;

import static org.iotlabel.party.Role.ASSESSOR;
import static org.iotlabel.party.Role.BODY_ADMIN;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.Sent;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages where an assessor declares what binds them to others. */
@Path(StandingSection.PATH + "/relations")
@Produces(MediaType.TEXT_HTML)
class RelationPages {
    private final RelationResource door;
    private final OrganisationNames names;
    private final Counterparts counterparts;
    private final FormBodies bodies;
    private final Desk desk;
    private final Caller caller;

    RelationPages(
            RelationResource door,
            OrganisationNames names,
            Counterparts counterparts,
            FormBodies bodies,
            Desk desk,
            Caller caller) {
        this.door = door;
        this.names = names;
        this.counterparts = counterparts;
        this.bodies = bodies;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path("/new")
    @May({ASSESSOR, BODY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> declaration(@QueryParam("counterpart") @Nullable UUID counterpart) {
        var form = counterpart == null ? Form.blank() : Form.with(Map.of("/counterpart", counterpart.toString()));
        return desk.show(StandingForms.relation(caller.principal(), form, counterparts));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({ASSESSOR, BODY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> declare(Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.declare(counterparts.read(sent));
                    return Done.SAVED.at(StandingSection.PATH);
                },
                form -> StandingForms.relation(caller.principal(), form, counterparts));
    }

    @GET
    @Path("/{id}/end")
    @May({ASSESSOR, BODY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> ending(UUID id) {
        var version = Desk.version(door.read(id));
        return desk.show(StandingForms.end(id, counterpart(id), Form.at(version)));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({ASSESSOR, BODY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> end(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.end(id, bodies.read(sent, RelationEnd.class), sent.ifMatch());
                    return Done.SAVED.at(StandingSection.PATH);
                },
                form -> StandingForms.end(id, counterpart(id), form));
    }

    private String counterpart(UUID id) {
        var there = door.read(id).getEntity().counterpart();
        return names.of(List.of(there)).getOrDefault(there, there.toString());
    }
}
