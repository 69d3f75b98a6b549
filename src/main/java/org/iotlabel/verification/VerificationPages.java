package org.iotlabel.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.party.Open;
import org.iotlabel.verification.VerificationAnswers.Asked;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page that a label's code leads to: one verdict for people. */
@Path(VerificationAnswers.PATH)
class VerificationPages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name());

    private final VerificationAnswers answers;

    VerificationPages(VerificationAnswers answers) {
        this.answers = answers;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {
        private Templates() {}

        static native TemplateInstance verdict(VerdictPage page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            String serial,
            @QueryParam("gtin") @Nullable String gtin,
            @HeaderParam("Accept-Language") @Nullable String languages,
            @Context Request request) {
        return answers.of(new Asked(serial, gtin, languages, request), HTML, VerificationPages::written);
    }

    static byte[] written(Told told) {
        return Templates.verdict(VerdictPage.of(told))
                .setLocale(told.words().language())
                .render()
                .getBytes(UTF_8);
    }
}
