package org.iotlabel.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The page on which people have a document checked; it needs no script and keeps nothing. */
@Path("/verify")
class DocumentVerificationPages {
    private final DocumentVerification verification;

    DocumentVerificationPages(DocumentVerification verification) {
        this.verification = verification;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(UploadPage page, Frame frame);

        static native TemplateInstance document(DocumentPage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> form(@BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        return PageAnswers.tagged(Templates.upload(UploadPage.EMPTY, frame), frame, "public, no-cache", request);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> verify(
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String gtin,
            @RestForm @Nullable String firmware,
            @BeanParam Reader reader) {
        var frame = reader.frame();
        var checked = verification.verify(new DocumentUpload(file, gtin, firmware));
        var words = DocumentWords.in(frame.language());
        var own = verification.label(checked).map(label -> OwnPage.of(label, checked.result(), frame.language()));
        var page = DocumentPage.of(checked, own.orElse(null), words);
        return PageAnswers.once(Templates.document(page, frame), frame);
    }
}
