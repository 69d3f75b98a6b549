package org.iotlabel.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelQuery;
import org.iotlabel.party.Open;

/** Everything that a search finds as one table, for spreadsheets. */
@Path("/registry.csv")
@Tag(name = "labels")
class RegistryTableResource {
    private final IssuedLabels labels;

    RegistryTableResource(IssuedLabels labels) {
        this.labels = labels;
    }

    @GET
    @Produces("text/csv;charset=utf-8")
    @Open
    @Operation(
            operationId = "exportLabels",
            summary = "Read all labels that a search finds as one table, for spreadsheets")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response table(@BeanParam @Valid RegistrySearch search) {
        var query = search.query();
        return Response.ok((StreamingOutput) out -> write(query, out))
                .header("Content-Disposition", "attachment; filename=\"labels.csv\"")
                .header("Cache-Control", "public, no-cache")
                .build();
    }

    private void write(LabelQuery query, OutputStream out) throws IOException {
        out.write(RegistryTable.HEADER.getBytes(UTF_8));
        try {
            labels.each(query, label -> write(RegistryTable.row(label), out));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void write(String row, OutputStream out) {
        try {
            out.write(row.getBytes(UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
