package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.outbox.MessageState;
import org.iotlabel.outbox.MessageView;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages where the owner of the scheme sees the messages of the outbox and decides on those that fail. */
@Path(OutboxPage.PATH)
@Produces(MediaType.TEXT_HTML)
class OutboxPages {
    private final OutboxResource door;
    private final FormBodies bodies;
    private final KnownSubjects known;
    private final Desk desk;

    OutboxPages(OutboxResource door, FormBodies bodies, KnownSubjects known, Desk desk) {
        this.door = door;
        this.bodies = bodies;
        this.known = known;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "oversight")
    static class Templates {
        private Templates() {}

        static native TemplateInstance messages(OutboxPage page, PortalFrame desk);
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(
            @QueryParam("state") @Nullable MessageState state, @BeanParam @Valid PageRequest page) {
        var frame = desk.frame();
        return desk.show(Templates.messages(OutboxPage.of(state, page, door.list(state, page), known, frame), frame));
    }

    @GET
    @Path("/{id}/move")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> moving(UUID id, @QueryParam("to") @NotNull(message = "is missing") MessageMove to) {
        var answer = door.read(id);
        return desk.show(form(answer.getEntity(), to, Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{id}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> move(
            UUID id, @QueryParam("to") @NotNull(message = "is missing") MessageMove to, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    switch (to) {
                        case RETRY -> door.retry(id, sent.ifMatch());
                        case ABANDONMENT -> door.abandon(id, bodies.read(sent, Abandonment.class), sent.ifMatch());
                    }
                    return Done.CONFIRMED.at(OutboxPage.PATH);
                },
                form -> form(door.read(id).getEntity(), to, form));
    }

    private FormPage form(MessageView message, MessageMove to, Form form) {
        var names = known.named(MessageAbout.subjects(message).toList());
        return OutboxForms.of(message, to, MessageAbout.sentences(message, names), form);
    }
}
