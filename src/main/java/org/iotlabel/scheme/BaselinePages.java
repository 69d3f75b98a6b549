package org.iotlabel.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.party.Caller;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The baseline for readers: the same address as the document, by Accept. */
@Path("/api/v1/baselines")
class BaselinePages {
    private final Baselines baselines;
    private final Caller caller;

    BaselinePages(Baselines baselines, Caller caller) {
        this.baselines = baselines;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "scheme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance baseline(BaselinePage page, String language);
    }

    @GET
    @Path("/{version}")
    @Produces("text/html;qs=0.5")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            String version, @HeaderParam("Accept-Language") @Nullable String languages, @Context Request request) {
        Baseline baseline = baselines
                .called(version)
                .filter(one -> one.isOpenToAll() || caller.has(SCHEME_OWNER))
                .orElseThrow(Problem::notFound);
        Locale language = SpokenLanguage.of(languages);
        return BaselineAnswer.page(
                baseline,
                language,
                request,
                () -> Templates.baseline(BaselinePage.of(baseline), language.toLanguageTag())
                        .setLocale(language)
                        .render()
                        .getBytes(UTF_8));
    }
}
