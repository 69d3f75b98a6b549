package org.iotlabel.idempotency;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.party.SignedIn;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Doors of each form that a creating door can have; what they create is an entry in the audit trail. */
@Path("/test/idempotency/{subject}")
@Transactional
class IdempotencyTestDoors {
    record Made(UUID id, BigDecimal amount, String word) {}

    record NewThing(String word) {}

    private final AuditTrail audit;
    private final EntityManager entities;

    IdempotencyTestDoors(AuditTrail audit, EntityManager entities) {
        this.audit = audit;
        this.entities = entities;
    }

    @POST
    @SignedIn
    @Idempotent
    @Path("/rest")
    @Operation(hidden = true)
    public RestResponse<Made> rest(@PathParam("subject") String subject, NewThing thing) {
        return ResponseBuilder.<Made>created(URI.create("/test/made/1"))
                .entity(make(subject, thing))
                .tag(Version.tag(7))
                .build();
    }

    @POST
    @SignedIn
    @Idempotent
    @Path("/response")
    @Operation(hidden = true)
    public Response response(@PathParam("subject") String subject, NewThing thing) {
        return Response.status(202).entity(make(subject, thing)).build();
    }

    @POST
    @SignedIn
    @Idempotent
    @Path("/view")
    @Operation(hidden = true)
    public Made view(@PathParam("subject") String subject, NewThing thing) {
        return make(subject, thing);
    }

    @POST
    @SignedIn
    @Idempotent
    @Path("/nothing")
    @Operation(hidden = true)
    public void nothing(@PathParam("subject") String subject) {
        make(subject, new NewThing("nothing"));
    }

    @POST
    @SignedIn
    @Idempotent
    @Path("/upload")
    @Operation(hidden = true)
    public Made upload(@PathParam("subject") String subject, @RestForm FileUpload file) {
        return make(subject, new NewThing(file.fileName()));
    }

    /** Leaves a row that is there already to the commit. */
    @POST
    @SignedIn
    @Path("/at-commit")
    @Operation(hidden = true)
    public void atCommit(@PathParam("subject") String subject) {
        make(subject, new NewThing("late"));
        entities.createNativeQuery(
                        "INSERT INTO idempotent_answer (principal, key, request_hash, http_status, headers, created_at)"
                                + " VALUES (:principal, 'k', '', 201, '{}', now())")
                .setParameter("principal", UUID.fromString(subject))
                .executeUpdate();
        var again = new KeptAnswer();
        again.id = new KeptAnswer.Key(UUID.fromString(subject), "k");
        again.requestHash = "";
        again.httpStatus = 201;
        again.headers = Map.of();
        again.createdAt = Instant.EPOCH;
        entities.persist(again);
    }

    private Made make(String subject, NewThing thing) {
        audit.record(Actor.SYSTEM, "test", Subject.of("idempotency", subject));
        if ("refused".equals(thing.word())) {
            throw Problem.invalid("/word", "Not this one.");
        }
        return new Made(UUID.randomUUID(), new BigDecimal("1.10"), thing.word());
    }
}
