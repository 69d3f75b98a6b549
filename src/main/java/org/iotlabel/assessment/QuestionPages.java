package org.iotlabel.assessment;

import static org.iotlabel.assessment.QuestionsPage.words;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.AnswerResource.NewAnswer;
import org.iotlabel.attestation.WritingScripts;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceUpload;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages where a vendor reads what is asked, and answers: the same doors as the API's, for people. */
@Path("/portal/attestations/{id}/questions")
@Produces(MediaType.TEXT_HTML)
class QuestionPages {
    private final AnswerResource door;
    private final EvidenceVault vault;
    private final CaseCaptions captions;
    private final FormBodies bodies;
    private final Desk desk;

    QuestionPages(AnswerResource door, EvidenceVault vault, CaseCaptions captions, FormBodies bodies, Desk desk) {
        this.door = door;
        this.vault = vault;
        this.captions = captions;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance vendorQuestions(QuestionsPage page, PortalFrame desk);

        static native TemplateInstance question(QuestionPage page, PortalFrame desk);
    }

    /** Where the pages of an attestation begin. */
    static String at(UUID attestation) {
        return "/portal/attestations/" + attestation;
    }

    @GET
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id) {
        var frame = desk.frame();
        var asked = door.list(id);
        // Not before the door has let the caller in.
        var model = Objects.requireNonNull(captions.of(List.of(id)).get(id)).model();
        return desk.show(Templates.vendorQuestions(QuestionsPage.of(id, model, asked, frame), frame));
    }

    @GET
    @Path("/{question}")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id, UUID question, @QueryParam("added") @Nullable String added) {
        var version = Desk.version(door.read(id, question));
        var chosen = added == null ? "" : named(question, added);
        return WritingScripts.with(desk.show(
                page(id, question, Form.with(Map.of(SentAnswer.EVIDENCE, chosen), version))));
    }

    @POST
    @Path("/{question}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> answer(UUID id, UUID question, Sent sent) {
        return WritingScripts.with(desk.submitPage(
                sent,
                () -> {
                    // The browser says its name only, and whoever chose it would not see that it is missing.
                    if (sent.text("file").isPresent()) {
                        throw Problem.invalid("file", words().fileWaits());
                    }
                    door.answer(id, question, bodies.read(sent, NewAnswer.class), sent.ifMatch());
                    return Done.SENT.at(at(id) + "/questions");
                },
                form -> page(id, question, form)));
    }

    /** Leads back to the question; where the answer was begun it shows that page itself, with what was typed, which is kept nowhere. */
    @POST
    @Path("/{question}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> add(
            UUID id,
            UUID question,
            @BeanParam SentAnswer sent,
            @BeanParam EvidenceUpload upload,
            @Context HttpHeaders headers) {
        var answer = desk.submitFile(
                sent,
                upload,
                sent.with(upload.texts()),
                () -> {
                    try {
                        var added = Objects.requireNonNull(
                                door.add(id, question, upload, headers).getLocation());
                        return Done.UPLOADED.at(at(id) + "/questions/" + question + "?added="
                                + added.getPath().replaceFirst(".*/", ""));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                },
                form -> page(id, question, form));
        var next = answer.getLocation();
        return WritingScripts.with(next != null && sent.isBegun() ? added(id, question, sent, next) : answer);
    }

    /** The answer as it was typed, with the new piece chosen too. */
    private RestResponse<byte[]> added(UUID id, UUID question, SentAnswer sent, URI next) {
        desk.tell(Done.UPLOADED);
        var fields = sent.with(Map.of());
        fields.merge(SentAnswer.EVIDENCE, named(question, next.getQuery()), (chosen, one) -> chosen + "\n" + one);
        return desk.show(page(id, question, Form.with(fields, sent.version())));
    }

    /** The piece of this question that an address names, as it is called in an answer; empty where it names none. */
    private String named(UUID question, String address) {
        return vault.list(question, Audience.VENDOR).stream()
                .filter(piece -> address.contains(piece.id().toString()))
                .map(QuestionPage::named)
                .findFirst()
                .orElse("");
    }

    private TemplateInstance page(UUID id, UUID question, Form form) {
        var view = door.read(id, question).getEntity();
        List<EvidenceView> evidence = new ArrayList<>(vault.list(question, Audience.VENDOR));
        evidence.addAll(vault.list(id, Audience.VENDOR));
        return Templates.question(QuestionPage.of(id, view, evidence, form), desk.frame());
    }
}
