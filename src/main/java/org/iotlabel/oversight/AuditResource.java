package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.audit.AuditLine;
import org.iotlabel.audit.AuditSearch;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;

/** Where the owner of the scheme reads who did what, when and why. */
@Path("/api/v1/audit")
@Tag(name = "audit")
class AuditResource {
    private final AuditSearch search;

    AuditResource(AuditSearch search) {
        this.search = search;
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(operationId = "listAuditEntries", summary = "List what was done, the newest first")
    public Page<AuditLine> list(@BeanParam @Valid AuditFilter filter, @BeanParam @Valid PageRequest page) {
        return search.page(filter.query(), page);
    }

    @GET
    @Path("/table")
    @Produces("text/csv;charset=utf-8")
    @May(SCHEME_OWNER)
    @Operation(
            operationId = "exportAuditEntries",
            summary = "Read all that a search of the audit trail finds as one table, for spreadsheets")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response table(@BeanParam @Valid AuditFilter filter) {
        var query = filter.query();
        return Response.ok((StreamingOutput) out -> AuditTable.write(reader -> search.each(query, reader), out))
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
