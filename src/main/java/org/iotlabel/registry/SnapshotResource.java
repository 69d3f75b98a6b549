package org.iotlabel.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.label.SignedCredentials;
import org.iotlabel.party.Open;

/** All labels at once, for whoever checks many without telling anybody which. */
@Path("/api/v1/snapshot.ndjson")
@Tag(name = "labels")
class SnapshotResource {
    private static final int AT_ONCE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SignedCredentials credentials;

    SnapshotResource(SignedCredentials credentials) {
        this.credentials = credentials;
    }

    @GET
    @Produces("application/x-ndjson")
    @Open
    @Operation(
            operationId = "readLabelSnapshot",
            summary = "Read the signed credential of every label, one a line, for checks without us")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
    public Response snapshot() {
        return Response.ok((StreamingOutput) this::write)
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    /** Page by page, so that any number of labels takes the memory of one page. */
    private void write(OutputStream out) throws IOException {
        var last = "";
        for (var page = credentials.after(last, AT_ONCE); !page.isEmpty(); page = credentials.after(last, AT_ONCE)) {
            for (var line : page) {
                out.write((json(line) + "\n").getBytes(UTF_8));
            }
            last = page.getLast().serial();
        }
    }

    private static ObjectNode json(SignedCredentials.Line line) {
        var json = JSON.createObjectNode().put("jwt", line.jwt());
        line.logIndex().ifPresent(index -> json.put("logIndex", index));
        return json;
    }
}
