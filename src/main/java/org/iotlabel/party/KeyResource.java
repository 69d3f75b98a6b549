package org.iotlabel.party;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door to the keys with which vendors seal their submissions. */
@Path("/api/v1/organisations")
@Tag(name = "keys")
class KeyResource {
    private final KeyWorkflow workflow;
    private final VendorKeys keys;
    private final Organisations organisations;
    private final VendorKeyAnswers answers;
    private final Caller caller;

    KeyResource(
            KeyWorkflow workflow,
            VendorKeys keys,
            Organisations organisations,
            VendorKeyAnswers answers,
            Caller caller) {
        this.workflow = workflow;
        this.keys = keys;
        this.organisations = organisations;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/keys")
    @May(VENDOR_ADMIN)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VendorKeyView.class)))
    @Operation(operationId = "registerKey", summary = "Register a public key to seal submissions with")
    public RestResponse<VendorKeyView> register(@PathParam("id") UUID id, @NotNull @Valid NewVendorKey sent) {
        caller.mustHold(id, VENDOR_ADMIN);
        var key = workflow.register(id, sent, caller.actor(id));
        return answers.of(ResponseBuilder.created(URI.create(VendorKeyAnswers.at(key))), key);
    }

    @GET
    @Path("/{id}/keys")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN, CERTIFIER, SCHEME_OWNER},
            machines = true)
    @Operation(operationId = "listKeys", summary = "List the keys of a vendor, also the retired ones")
    public Page<VendorKeyView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        mustSee(id);
        return Page.of(keys.page(id, page), page, VendorKey::id).map(answers::view);
    }

    @GET
    @Path("/{id}/keys/{key}")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN, CERTIFIER, SCHEME_OWNER},
            machines = true)
    @Operation(operationId = "readVendorKey", summary = "Read a key of a vendor")
    public RestResponse<VendorKeyView> read(@PathParam("id") UUID id, @PathParam("key") UUID key) {
        mustSee(id);
        return answers.of(ResponseBuilder.ok(), keys.of(id, key).orElseThrow(Problem::notFound));
    }

    @DELETE
    @Path("/{id}/keys/{key}")
    @May(VENDOR_ADMIN)
    @Operation(
            operationId = "retireKey",
            summary = "Retire a key",
            description = "It stays listed, and what it sealed stays sealed.")
    public void retire(
            @PathParam("id") UUID id, @PathParam("key") UUID key, @HeaderParam("If-Match") @Nullable String ifMatch) {
        caller.mustHold(id, VENDOR_ADMIN);
        workflow.retire(id, key, new Version(ifMatch), caller.actor(id));
    }

    private void mustSee(UUID organisation) {
        var sees = caller.has(CERTIFIER, SCHEME_OWNER)
                ? organisations.entity(organisation).isPresent()
                : caller.holds(organisation, VENDOR_MEMBER, VENDOR_ADMIN);
        if (!sees) {
            throw Problem.notFound();
        }
    }
}
