package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence of a case for people of the scheme: the same doors as the API's, each piece only as a file to save. */
@Path(ReviewSection.PATH + "/{id}/evidence")
class ReviewEvidencePages {
    private final ReviewEvidenceResource door;
    private final ReviewFile file;
    private final ReviewEvidence evidence;
    private final Desk desk;

    ReviewEvidencePages(ReviewEvidenceResource door, ReviewFile file, ReviewEvidence evidence, Desk desk) {
        this.door = door;
        this.file = file;
        this.evidence = evidence;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "certification")
    static class Templates {
        private Templates() {}

        static native TemplateInstance evidence(
                String review, String model, List<EvidenceView> pieces, PortalFrame desk);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id) {
        // As the door to list it does.
        var dossier = file.open(id);
        var model = dossier.revision().snapshot().description().model();
        return desk.show(Templates.evidence(ReviewSection.PATH + "/" + id, model, evidence.of(dossier), desk.frame()));
    }

    @GET
    @Path("/{evidence}")
    @Produces(MediaType.WILDCARD)
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public Response read(UUID id, @PathParam("evidence") UUID piece) {
        return door.read(id, piece);
    }
}
