package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.outbox.KeptMessage;
import org.iotlabel.outbox.KeptMessages;
import org.iotlabel.outbox.MessageState;
import org.iotlabel.outbox.MessageView;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where the owner of the scheme sees what must follow what was done, and decides on messages that fail. */
@Path(KeptMessages.PATH)
@Tag(name = "outbox")
class OutboxResource {
    private final KeptMessages messages;
    private final OutboxWorkflow workflow;

    OutboxResource(KeptMessages messages, OutboxWorkflow workflow) {
        this.messages = messages;
        this.workflow = workflow;
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(operationId = "listOutboxMessages", summary = "List messages of the outbox, the newest first")
    public Page<MessageView> list(
            @QueryParam("state") @Nullable MessageState state, @BeanParam @Valid PageRequest page) {
        return messages.page(Optional.ofNullable(state), page);
    }

    @GET
    @Path("/{id}")
    @May(SCHEME_OWNER)
    @Operation(operationId = "readOutboxMessage", summary = "Read a message of the outbox")
    public RestResponse<MessageView> read(@PathParam("id") UUID id) {
        return answer(messages.read(id));
    }

    @POST
    @Path("/{id}/retry")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "retryOutboxMessage", summary = "Have a message that failed tried again at once")
    public RestResponse<MessageView> retry(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(workflow.retry(id, new Version(ifMatch)));
    }

    @POST
    @Path("/{id}/abandonment")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "abandonOutboxMessage", summary = "Decide that a message that failed is never handled")
    public RestResponse<MessageView> abandon(
            @PathParam("id") UUID id,
            @NotNull @Valid Abandonment sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(workflow.abandon(id, sent.reason(), new Version(ifMatch)));
    }

    private static RestResponse<MessageView> answer(KeptMessage message) {
        return ResponseBuilder.ok(message.view())
                .tag(Version.tag(message.version()))
                .build();
    }
}
