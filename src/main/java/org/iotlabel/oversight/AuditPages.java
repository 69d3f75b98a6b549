package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The audit trail for people: the same doors as the API's. */
@Path(OversightSection.PATH)
class AuditPages {
    private final AuditResource door;
    private final KnownSubjects known;
    private final Desk desk;

    AuditPages(AuditResource door, KnownSubjects known, Desk desk) {
        this.door = door;
        this.known = known;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "oversight")
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(AuditPage page, PortalFrame desk);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return desk.search(
                filter,
                page,
                () -> {
                    var frame = desk.frame();
                    return Templates.audit(AuditPage.of(filter, page, door.list(filter, page), known, frame), frame);
                },
                form -> Templates.audit(AuditPage.refused(form), desk.frame()));
    }

    @GET
    @Path("/table")
    @Produces("text/csv;charset=utf-8")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public Response table(@BeanParam @Valid AuditFilter filter) {
        return door.table(filter);
    }
}
