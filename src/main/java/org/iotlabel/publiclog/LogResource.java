package org.iotlabel.publiclog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.TilePath;
import org.iotlabel.transparency.VerifierKey;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The public log as files (C2SP tlog-tiles): nothing is computed for whoever asks. That specification describes them,
 * and docs/log.md; they are no operations of the API.
 */
@Path("/log")
class LogResource {
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String AT_ONCE = "no-cache";
    private static final String A_FEW_MINUTES = "public, max-age=300";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ANYBODY = "Access-Control-Allow-Origin";

    private final PublicLog log;
    private final LogKeys keys;

    LogResource(PublicLog log, LogKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    @GET
    @Path("/checkpoint")
    @Produces(TEXT)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> checkpoint() {
        var note =
                log.checkpoint().orElseThrow(() -> new Problem(LogProblem.LOG_IN_THE_MAKING, "Ask again in a moment."));
        return answer(note.wholeText().getBytes(UTF_8), AT_ONCE);
    }

    @GET
    @Path("/vkey")
    @Produces(TEXT)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> keys() {
        var lines = keys.verifiers().stream()
                .map(VerifierKey::line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return answer(lines.getBytes(UTF_8), A_FEW_MINUTES);
    }

    @GET
    @Path("/tile/{path:.+}")
    @Produces("application/octet-stream")
    @Open
    @Uncompressed
    @Operation(
            operationId = "readLogTile",
            summary = "Read a tile of hashes, or a bundle of entries, of the public log")
    public RestResponse<byte[]> tile(String path) {
        var tile = TilePath.parse("tile/" + path).flatMap(log::tile).orElseThrow(Problem::notFound);
        return answer(tile, FOR_EVER);
    }

    private static RestResponse<byte[]> answer(byte[] content, String keep) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CACHE_CONTROL, keep)
                // Everything here is for everybody, so that a page of anybody's may check it.
                .header(ANYBODY, "*")
                .build();
    }
}
