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
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The door to the keys with which vendors seal their submissions. */
@Path("/api/v1/organisations")
@Tag(name = "keys")
class KeyResource {
    private final KeyWorkflow workflow;
    private final VendorKeys keys;
    private final Organisations organisations;
    private final Caller caller;

    KeyResource(KeyWorkflow workflow, VendorKeys keys, Organisations organisations, Caller caller) {
        this.workflow = workflow;
        this.keys = keys;
        this.organisations = organisations;
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
        mustHold(id, VENDOR_ADMIN);
        var key = workflow.register(id, sent, caller.actor(id));
        return ResponseBuilder.<VendorKeyView>created(URI.create("/api/v1/organisations/" + id + "/keys/" + key.id()))
                .entity(VendorKeyView.of(key))
                .build();
    }

    @GET
    @Path("/{id}/keys")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN, CERTIFIER, SCHEME_OWNER},
            machines = true)
    @Operation(operationId = "listKeys", summary = "List the keys of a vendor, also the retired ones")
    public Page<VendorKeyView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        if (!caller.has(CERTIFIER, SCHEME_OWNER)) {
            mustHold(id, VENDOR_MEMBER, VENDOR_ADMIN);
        } else if (organisations.entity(id).isEmpty()) {
            throw Problem.notFound();
        }
        return Page.of(keys.page(id, page), page, VendorKey::id).map(VendorKeyView::of);
    }

    @DELETE
    @Path("/{id}/keys/{key}")
    @May(VENDOR_ADMIN)
    @Operation(
            operationId = "retireKey",
            summary = "Retire a key",
            description = "It stays listed, and what it sealed stays sealed.")
    public void retire(@PathParam("id") UUID id, @PathParam("key") UUID key) {
        mustHold(id, VENDOR_ADMIN);
        workflow.retire(id, key, caller.actor(id));
    }

    private void mustHold(UUID organisation, Role... roles) {
        if (!caller.holds(organisation, roles)) {
            throw Problem.notFound();
        }
    }
}
