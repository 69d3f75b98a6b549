package org.iotlabel.scheme;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Leads who reads with a browser from the address of the document to its pages. */
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
    public RestResponse<Void> show(String version, @BeanParam Reader reader) {
        var pages = BaselinePaths.of(answers.readable(version).edition());
        return ResponseBuilder.<Void>create(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, reader.frame().to(pages))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
