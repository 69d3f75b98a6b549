package org.iotlabel.scheme;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** The baseline for who comes to the address of the document with a browser: where all its pages begin. */
@Path("/api/v1/baselines")
class BaselinePages {
    private final BaselinePartAnswers answers;

    BaselinePages(BaselinePartAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/{version}")
    @Produces("text/html;qs=0.5")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(String version, @BeanParam Reader reader, @Context Request request) {
        var page = answers.overview(answers.readable(version), null, reader.frame(), request);
        page.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        return page;
    }
}
