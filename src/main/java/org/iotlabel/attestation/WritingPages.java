package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.SeenPart;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages with the baseline's questions: the same doors as the API's, for people. */
@Path(AttestationSection.PATH + "/{id}")
@Produces(MediaType.TEXT_HTML)
class WritingPages {
    /** Some of the questions, answered all at once. */
    private record Part(String path, Function<AttestationContent, Map<String, Boolean>> answers, Asking form) {}

    private interface Asking {
        FormPage of(AttestationForms forms, Case open, Form shown);
    }

    private static final Part FEATURES =
            new Part("/features", AttestationContent::features, AttestationForms::features);
    private static final Part CONTAINMENT =
            new Part("/containment", AttestationContent::containment, AttestationForms::containment);

    private final WritingResource door;
    private final AttestationForms forms;
    private final CaseFile file;
    private final FormBodies bodies;
    private final Desk desk;

    WritingPages(WritingResource door, AttestationForms forms, CaseFile file, FormBodies bodies, Desk desk) {
        this.door = door;
        this.forms = forms;
        this.file = file;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "attestation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance answers(AnswersPage page, PortalFrame desk);
    }

    @GET
    @Path("/features")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> features(UUID id) {
        return show(file.open(id), FEATURES);
    }

    @POST
    @Path("/features")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> answer(UUID id, Sent sent) {
        return save(id, sent, FEATURES, seen -> door.answer(id, bodies.read(sent, Answers.class), seen));
    }

    @GET
    @Path("/containment")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> containment(UUID id) {
        return show(file.open(id), CONTAINMENT);
    }

    @POST
    @Path("/containment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> contain(UUID id, Sent sent) {
        return save(id, sent, CONTAINMENT, seen -> door.contain(id, bodies.read(sent, Answers.class), seen));
    }

    private RestResponse<byte[]> show(Case open, Part part) {
        var current = current(open, part);
        return WritingScripts.with(desk.show(Templates.answers(AnswersPage.of(open, current, current), desk.frame())));
    }

    /** What is saved while somebody goes on writing leads back to the same page. */
    private RestResponse<byte[]> save(UUID id, Sent sent, Part part, Consumer<String> write) {
        return WritingScripts.with(desk.submitPage(
                sent,
                () -> {
                    var whole = file.open(id).attestation();
                    var answers = part.answers.apply(whole.content());
                    write.accept(SeenPart.ifMatch(sent, Long.toString(whole.version()), answers));
                    return Done.SAVED.at(at(id) + (sent.text("stay").isPresent() ? part.path : ""));
                },
                form -> {
                    var open = file.open(id);
                    var page = AnswersPage.of(open, part.form.of(forms, open, form), current(open, part));
                    return Templates.answers(page, desk.frame());
                }));
    }

    private FormPage current(Case open, Part part) {
        var answers = part.answers.apply(open.attestation().content());
        return part.form.of(forms, open, bodies.filled(Map.of("answers", answers), SeenPart.version(answers)));
    }
}
