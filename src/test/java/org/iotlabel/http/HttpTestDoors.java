package org.iotlabel.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.party.Open;
import org.iotlabel.party.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Doors that do nothing, to see what reaches a door and what does not. */
@Path("/test/http")
class HttpTestDoors {
    enum Colour {
        RED,
        GREEN
    }

    record Thing(String name, int count, boolean done, Colour colour, List<String> words) {}

    private final EntityManager entities;

    HttpTestDoors(EntityManager entities) {
        this.entities = entities;
    }

    @POST
    @Open
    @Path("/things")
    @Operation(hidden = true)
    public Thing take(Thing thing) {
        return thing;
    }

    @PUT
    @Open
    @Path("/anything")
    @Operation(hidden = true)
    public JsonNode takeAnything(JsonNode thing) {
        return thing;
    }

    @GET
    @Open
    @Path("/things/{id}")
    @Operation(hidden = true)
    public Map<String, Object> thing(
            @PathParam("id") UUID id, @QueryParam("limit") int limit, @QueryParam("colour") Colour colour) {
        return Map.of("id", id, "limit", limit);
    }

    @POST
    @Open
    @Path("/uploads")
    @Consumes("multipart/form-data")
    @Operation(hidden = true)
    public Map<String, Object> upload(@RestForm String note, @RestForm FileUpload file) {
        return Map.of("note", String.valueOf(note), "size", file == null ? 0 : file.size());
    }

    @POST
    @Open
    @Path("/notes")
    @Produces("application/json")
    @Operation(hidden = true)
    @Transactional
    public Map<String, Object> keep(@RestForm String text) {
        return Map.of(
                "kept",
                entities.createNativeQuery("SELECT length(CAST(:text AS text))", Integer.class)
                        .setParameter("text", text)
                        .getSingleResult());
    }

    @POST
    @Open
    @Path("/twice")
    @Operation(hidden = true)
    @Transactional
    public String twice() {
        entities.createNativeQuery("""
                        INSERT INTO idempotent_answer (principal, key, request_hash, http_status, headers, created_at)
                        SELECT '01900000-0000-7000-8000-000000000000', 'twice', '', 201, '{}', now()
                        FROM generate_series(1, 2)""").executeUpdate();
        return "never";
    }

    @GET
    @SignedIn
    @Path("/inside")
    @Operation(hidden = true)
    public String inside() {
        return "in";
    }

    @GET
    @Open
    @Path("/fault")
    @Operation(hidden = true)
    public String fault() {
        throw new IllegalStateException("a secret of the house");
    }
}
