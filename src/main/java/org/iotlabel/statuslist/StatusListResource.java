package org.iotlabel.statuslist;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The public door to the lists. They are compressed inside and never again outside: a digest, a tag and a signature then
 * speak of the same bytes.
 */
@Path("/status/{list:[1-9][0-9]{0,8}}")
@Tag(name = "status")
class StatusListResource {
    private final ServedStatusLists lists;
    private final StatusListAnswers answers;

    StatusListResource(ServedStatusLists lists, StatusListAnswers answers) {
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Produces("application/statuslist+jwt")
    @Open
    @Uncompressed
    @Operation(operationId = "readTokenStatusList", summary = "Read a list of statuses as an IETF Token Status List")
    public RestResponse<byte[]> token(int list, @Context Request request) {
        return answers.of(lists.of(list).token(), request);
    }

    @GET
    @Path("/revocation")
    @Produces("application/vc+jwt")
    @Open
    @Uncompressed
    @Operation(operationId = "readRevocationList", summary = "Read what ended for good as a W3C Bitstring Status List")
    public RestResponse<byte[]> revocation(int list, @Context Request request) {
        return answers.of(lists.of(list).credential(StatusPurpose.REVOCATION), request);
    }

    @GET
    @Path("/suspension")
    @Produces("application/vc+jwt")
    @Open
    @Uncompressed
    @Operation(
            operationId = "readSuspensionList",
            summary = "Read what is suspended now as a W3C Bitstring Status List")
    public RestResponse<byte[]> suspension(int list, @Context Request request) {
        return answers.of(lists.of(list).credential(StatusPurpose.SUSPENSION), request);
    }
}
