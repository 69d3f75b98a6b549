package org.iotlabel.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Visitor;
import org.iotlabel.party.Open;
import org.iotlabel.party.SignedIn;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The first page of the portal, and the last one. */
@Path("/portal")
@Produces(MediaType.TEXT_HTML)
class OverviewPages {
    private final Desk desk;
    private final Visitor visitor;
    private final Instance<Duties> duties;

    OverviewPages(Desk desk, Visitor visitor, @Any Instance<Duties> duties) {
        this.desk = desk;
        this.visitor = visitor;
        this.duties = duties;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(OverviewPage page, PortalFrame desk);

        static native TemplateInstance signedOut(PortalFrame desk);
    }

    @GET
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> overview() {
        return desk.show(Templates.overview(OverviewPage.of(duties, visitor.seats()), desk.frame()));
    }

    /**
     * Where the identity provider leads after it ended its session. Drafts that scripts of ours left in the browser go with it
     * (W3C Clear Site Data), but not where another site shows this as a picture.
     */
    @GET
    @Path("/signed-out")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> signedOut(@HeaderParam("Sec-Fetch-Dest") @Nullable String destination) {
        var page = ResponseBuilder.fromResponse(desk.show(Templates.signedOut(desk.frame())));
        return ("document".equals(destination) ? page.header("Clear-Site-Data", "\"storage\"") : page).build();
    }

    /** A mistyped address is told within the portal too. */
    @GET
    @Path("/{slug}")
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> nowhere(String slug) {
        throw Problem.notFound();
    }
}
