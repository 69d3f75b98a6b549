package org.iotlabel.assessment;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.AnswerResource.NewAnswer;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.desk.SentFile;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceUpload;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

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
    public RestResponse<byte[]> show(UUID id, UUID question) {
        var answer = door.read(id, question);
        return desk.show(page(id, question, Form.at(Desk.version(answer)), Form.blank()));
    }

    @POST
    @Path("/{question}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> answer(UUID id, UUID question, Sent sent) {
        return desk.submitPage(
                sent,
                () -> {
                    door.answer(id, question, bodies.read(sent, NewAnswer.class), sent.ifMatch());
                    return Done.SENT.at(at(id) + "/questions");
                },
                form -> page(id, question, form, Form.blank()));
    }

    @POST
    @Path("/{question}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> add(
            UUID id,
            UUID question,
            @BeanParam SentFile sent,
            @BeanParam EvidenceUpload upload,
            @Context HttpHeaders headers) {
        return desk.submitFile(
                sent,
                upload,
                upload.texts(),
                () -> {
                    try {
                        door.add(id, question, upload, headers);
                        return Done.UPLOADED.at(at(id) + "/questions/" + question);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                },
                form -> page(id, question, Form.at(Desk.version(door.read(id, question))), form));
    }

    private TemplateInstance page(UUID id, UUID question, Form answer, Form upload) {
        var view = door.read(id, question).getEntity();
        List<EvidenceView> evidence = new ArrayList<>(vault.list(question, Audience.VENDOR));
        evidence.addAll(vault.list(id, Audience.VENDOR));
        return Templates.question(QuestionPage.of(id, view, evidence, answer, upload), desk.frame());
    }
}
