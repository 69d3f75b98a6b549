package org.iotlabel.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.party.Role.SCHEME_OWNER;

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
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.DocumentFile;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages where scheme owners write the baseline; {@link BaselineMovePages} moves it. */
@Path(DraftingSection.PATH)
@Produces(MediaType.TEXT_HTML)
class DraftingPages {
    private final BaselineResource door;
    private final OwnersBaselines baselines;
    private final Desk desk;

    DraftingPages(BaselineResource door, OwnersBaselines baselines, Desk desk) {
        this.door = door;
        this.baselines = baselines;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "scheme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance baselines(DraftingPage.Listed page, PortalFrame desk);

        static native TemplateInstance drafting(DraftingPage page, PortalFrame desk);

        static native TemplateInstance draftText(FormPage page, FormPage file, PortalFrame desk);
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(@BeanParam @Valid PageRequest page) {
        return desk.show(Templates.baselines(DraftingPage.of(page, door.list(page)), desk.frame()));
    }

    @GET
    @Path("/new")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> drafting() {
        var form = Form.with(DraftingForms.holding(baselines.textInForce()));
        return desk.show(text(DraftingForms.draft(form), desk.frame()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> draft(Sent sent) {
        return submit(sent, () -> door.draft(json(sent)).getEntity().version(), DraftingForms::draft);
    }

    @GET
    @Path("/{version}")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> show(String version) {
        var frame = desk.frame();
        return desk.show(Templates.drafting(baselines.page(version, frame), frame));
    }

    @GET
    @Path("/{version}/text")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> writing(String version) {
        return desk.show(text(DraftingForms.text(version, baselines.textOf(version)), desk.frame()));
    }

    @POST
    @Path("/{version}/text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> write(String version, Sent sent) {
        return submit(
                sent,
                () -> door.write(version, json(sent), sent.ifMatch())
                        .getEntity()
                        .version(),
                form -> baselines.written(version, form));
    }

    private RestResponse<byte[]> submit(Sent sent, Supplier<String> write, Function<Form, FormPage> again) {
        return desk.submitPage(
                sent,
                () -> {
                    try {
                        return Done.SAVED.at(DraftingSection.PATH + "/" + write.get());
                    } catch (Problem refused) {
                        throw DocumentFile.within(DraftingForms.TEXT, refused);
                    }
                },
                form -> text(again.apply(form), desk.frame()));
    }

    /** The text of a version, to be written or brought as a file. */
    static TemplateInstance text(FormPage page, PortalFrame desk) {
        return Templates.draftText(page, DraftingForms.file(page), desk);
    }

    private static byte[] json(Sent sent) {
        return sent.text(DraftingForms.TEXT).orElse("").getBytes(UTF_8);
    }
}
