package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where scheme owners see our own keys and propose what becomes of them; {@link KeyProposalPages} closes a proposal. */
@Path(KeyDeskSection.PATH)
@Produces(MediaType.TEXT_HTML)
class KeyDeskPages {
    private static final String KID = "[A-Za-z0-9_-]{43}";

    private final SchemeKeyResource door;
    private final KeyRotationResource rotations;
    private final KeyCompromiseResource compromises;
    private final LossConsequences consequences;
    private final FormBodies bodies;
    private final Desk desk;

    KeyDeskPages(
            SchemeKeyResource door,
            KeyRotationResource rotations,
            KeyCompromiseResource compromises,
            LossConsequences consequences,
            FormBodies bodies,
            Desk desk) {
        this.door = door;
        this.rotations = rotations;
        this.compromises = compromises;
        this.consequences = consequences;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "keys")
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(KeyDeskPage page, PortalFrame desk);
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(@BeanParam @Valid PageRequest page) {
        var frame = desk.frame();
        var shown = KeyDeskPage.of(door.list().getEntity().items(), page, door.proposals(page), frame);
        return desk.show(Templates.desk(shown, frame));
    }

    @GET
    @Path("/rotations")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> rotating(
            @QueryParam("role") @NotNull(message = "is missing") KeyRole role,
            @QueryParam("algorithm") @Nullable SignatureAlgorithm algorithm) {
        return desk.show(KeyDeskForms.rotation(role, name(algorithm), Form.blank()));
    }

    @POST
    @Path("/rotations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> rotate(
            @QueryParam("role") @NotNull(message = "is missing") KeyRole role,
            @QueryParam("algorithm") @Nullable SignatureAlgorithm algorithm,
            Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    rotations.propose(bodies.read(sent, NewRotation.class));
                    return Done.SENT.at(KeyDeskSection.PATH);
                },
                form -> KeyDeskForms.rotation(role, name(algorithm), form));
    }

    @GET
    @Path("/compromises")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> losing(
            @QueryParam("kid")
                    @NotNull(message = "is missing")
                    @Pattern(regexp = KID, message = "must be the name of a key")
                    String kid) {
        return desk.show(losing(kid, Form.blank()));
    }

    @POST
    @Path("/compromises")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> lose(
            @QueryParam("kid")
                    @NotNull(message = "is missing")
                    @Pattern(regexp = KID, message = "must be the name of a key")
                    String kid,
            Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    compromises.propose(bodies.read(sent, NewCompromise.class));
                    return Done.SENT.at(KeyDeskSection.PATH);
                },
                form -> losing(kid, form));
    }

    private FormPage losing(String kid, Form form) {
        return KeyDeskForms.compromise(door.read(kid).getEntity(), consequences.of(kid), form);
    }

    private static String name(@Nullable SignatureAlgorithm algorithm) {
        return Optional.ofNullable(algorithm).map(Enum::name).orElse("");
    }
}
