package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door where a vendor hands in, takes back, and reads what was handed in. */
@Path("/api/v1/attestations/{id}")
@Tag(name = "attestations")
class SubmissionResource {
    private final SubmissionWorkflow workflow;
    private final CaseFile file;
    private final Revisions revisions;
    private final AttestationViews views;

    SubmissionResource(SubmissionWorkflow workflow, CaseFile file, Revisions revisions, AttestationViews views) {
        this.workflow = workflow;
        this.file = file;
        this.revisions = revisions;
        this.views = views;
    }

    @GET
    @Path("/snapshot")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "readSnapshot", summary = "Read what would be submitted now, and its digest")
    public RestResponse<JsonNode> snapshot(UUID id) {
        return bytes(workflow.snapshot(file.open(id)));
    }

    @POST
    @Path("/submission")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Idempotent
    @Operation(operationId = "submitAttestation", summary = "Declare and hand in an attestation")
    public RestResponse<AttestationView> submit(
            UUID id, @NotNull @Valid Submission sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(workflow.submit(id, sent, new Version(ifMatch)));
    }

    @POST
    @Path("/withdrawal")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Idempotent
    @Operation(operationId = "withdrawAttestation", summary = "Take an attestation back")
    public RestResponse<AttestationView> withdraw(
            UUID id, @NotNull @Valid Withdrawal sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(workflow.withdraw(id, sent.reason(), new Version(ifMatch)));
    }

    @GET
    @Path("/revisions")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "listRevisions", summary = "List what was submitted")
    public List<RevisionView> revisions(UUID id) {
        file.open(id);
        return revisions.of(id).stream().map(RevisionView::of).toList();
    }

    @GET
    @Path("/revisions/{number}")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "readRevision", summary = "Read what was submitted, to the byte")
    public RestResponse<JsonNode> revision(UUID id, int number) {
        return bytes(find(id, number).snapshot());
    }

    @GET
    @Path("/revisions/{number}/changes")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "readRevisionChanges", summary = "Read what changed since an earlier revision")
    public List<Change> changes(
            UUID id,
            int number,
            @QueryParam("since")
                    @Min(value = 1, message = "must be at least 1")
                    @Parameter(description = "An earlier revision; left out, the one before")
                    @Nullable
                    Integer since) {
        var after = find(id, number);
        var earlier = Objects.requireNonNullElse(since, number - 1);
        return earlier == 0
                ? List.of()
                : Change.between(
                        find(id, earlier).snapshot().tree(), after.snapshot().tree());
    }

    private Revision find(UUID id, int number) {
        file.open(id);
        return revisions.of(id, number).orElseThrow(Problem::notFound);
    }

    private RestResponse<AttestationView> answer(Case open) {
        return ResponseBuilder.ok(views.of(open))
                .tag(Version.tag(open.attestation().version()))
                .build();
    }

    private static RestResponse<JsonNode> bytes(CanonicalJson document) {
        return ResponseBuilder.ok(document.tree())
                .header("Repr-Digest", "sha-256=:" + document.digest().base64() + ":")
                .header("Label-Digest", document.digest().toString())
                .build();
    }
}
