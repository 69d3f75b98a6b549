package org.iotlabel.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The page on which people have a document checked; it needs no script and keeps nothing. */
@Path("/verify")
class DocumentVerificationPages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name());

    private final DocumentVerification verification;

    DocumentVerificationPages(DocumentVerification verification) {
        this.verification = verification;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(String language);

        static native TemplateInstance document(DocumentPage page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> form(@HeaderParam("Accept-Language") @Nullable String languages) {
        var language = SpokenLanguage.of(languages);
        return answer(Templates.upload(language.toLanguageTag()), language);
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
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var language = SpokenLanguage.of(languages);
        var result = verification.verify(new DocumentUpload(file, gtin, firmware));
        return answer(Templates.document(DocumentPage.of(result, DocumentWords.in(language))), language);
    }

    private static RestResponse<byte[]> answer(TemplateInstance page, Locale language) {
        return ResponseBuilder.ok(page.setLocale(language).render().getBytes(UTF_8))
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .build();
    }
}
