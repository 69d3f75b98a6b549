package org.iotlabel.assessment;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.assessment.AnswerWorkflow.Asked;
import org.iotlabel.etag.Version;
import org.iotlabel.evidence.EvidenceIntake;
import org.iotlabel.evidence.EvidenceUpload;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.idempotency.FirstAnswer;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.May;
import org.iotlabel.problem.Action;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door where a vendor reads what is asked, and answers. */
@Path("/api/v1/attestations/{id}/questions")
@Tag(name = "attestations")
class AnswerResource {
    private final AnswerWorkflow workflow;
    private final EvidenceIntake intake;
    private final FirstAnswer first;

    AnswerResource(AnswerWorkflow workflow, EvidenceIntake intake, FirstAnswer first) {
        this.workflow = workflow;
        this.intake = intake;
        this.first = first;
    }

    /**
     * An answer.
     *
     * @param evidence digests, or names of files, of evidence that was uploaded for the attestation or this question
     */
    record NewAnswer(
            @NotBlank(message = "is missing") @Size(max = 10000, message = "may have at most 10000 characters")
            String text,

            @Nullable @Size(max = 50, message = "may name at most 50 pieces")
            List<@NotNull String> evidence) {}

    @GET
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "listQuestions", summary = "List what the assessors asked about an attestation")
    public List<QuestionView> list(UUID id) {
        return workflow.list(id).stream().map(this::view).toList();
    }

    @GET
    @Path("/{question}")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "readQuestion", summary = "Read what was asked, and the answer")
    public RestResponse<QuestionView> read(UUID id, UUID question) {
        return answer(workflow.read(id, question));
    }

    @POST
    @Path("/{question}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Idempotent(inPart = true)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceView.class)))
    @Operation(operationId = "addAnswerEvidence", summary = "Add evidence to an answer before giving it")
    public RestResponse<EvidenceView> add(
            UUID id, UUID question, @BeanParam EvidenceUpload upload, @Context HttpHeaders headers) throws IOException {
        workflow.refuseEvidence(id, question);
        try (var file = intake.examine(upload, headers)) {
            return first.once(() -> added(id, question, workflow.add(id, question, file)));
        }
    }

    private static RestResponse<EvidenceView> added(UUID id, UUID question, EvidenceView added) {
        return ResponseBuilder.<EvidenceView>created(URI.create(at(id, question) + "/evidence/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Path("/{question}/evidence/{evidence}")
    @Produces(MediaType.WILDCARD)
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(
            operationId = "downloadAnswerEvidence",
            summary = "Download a piece of evidence that was added to an answer; that you did is recorded")
    @APIResponse(
            responseCode = "200",
            description = "The file, as it was uploaded",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(UUID id, UUID question, UUID evidence) {
        return workflow.evidence(id, question, evidence).toResponse();
    }

    @POST
    @Path("/{question}/answer")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Idempotent
    @Operation(operationId = "answerQuestion", summary = "Answer a question")
    public RestResponse<QuestionView> answer(
            UUID id, UUID question, @NotNull @Valid NewAnswer sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var evidence = Objects.requireNonNullElse(sent.evidence(), List.<String>of());
        return answer(workflow.answer(id, question, sent.text(), evidence, new Version(ifMatch)));
    }

    private RestResponse<QuestionView> answer(Asked asked) {
        return ResponseBuilder.ok(view(asked))
                .tag(Version.tag(asked.question().version()))
                .build();
    }

    private QuestionView view(Asked asked) {
        var at = at(asked.attestation().id(), asked.question().id());
        var answering = workflow.whyNotAnswer(asked);
        return QuestionView.of(
                asked.question(),
                List.of(
                        Action.of("evidence", "POST", at + "/evidence", answering),
                        Action.of("answer", "POST", at + "/answer", answering)));
    }

    private static String at(UUID attestation, UUID question) {
        return "/api/v1/attestations/" + attestation + "/questions/" + question;
    }
}
