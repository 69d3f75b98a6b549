package org.iotlabel.party;

import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemDocument;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The door to API clients: administrators of a vendor have them made, renew and remove them. */
@Path("/api/v1/organisations")
@Tag(name = "memberships")
class ApiClientResource {
    private final ClientRegistering registering;
    private final ApiClients clients;
    private final ApiClientLaw law;
    private final ApiClientAnswers answers;
    private final Caller caller;

    ApiClientResource(
            ClientRegistering registering,
            ApiClients clients,
            ApiClientLaw law,
            ApiClientAnswers answers,
            Caller caller) {
        this.registering = registering;
        this.clients = clients;
        this.law = law;
        this.answers = answers;
        this.caller = caller;
    }

    // Not repeatable by Idempotency-Key: the answer holds a secret, and kept answers are stored. What is sent twice is
    // refused.
    @POST
    @Path("/{id}/clients")
    @May(VENDOR_ADMIN)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = IssuedClientView.class)))
    @APIResponse(
            responseCode = "503",
            description = "The identity provider did not make it; nothing was kept.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDocument.class)))
    @Operation(
            operationId = "registerClient",
            summary = "Have an API client made for a program of yours",
            description = "The identity provider makes a confidential client for the client credentials grant, and it"
                    + " acts for your organisation at once. The answer shows its secret once. Sent twice, it is refused"
                    + " with 409 and names the client that is there.")
    public RestResponse<IssuedClientView> register(@PathParam("id") UUID id, @NotNull @Valid NewApiClient sent) {
        caller.mustHold(id, VENDOR_ADMIN);
        mustBeOffered();
        return answers.issued(registering.register(id, sent.name().strip(), caller.actor(id)));
    }

    @GET
    @Path("/{id}/clients")
    @May(VENDOR_ADMIN)
    @Operation(
            operationId = "listClients",
            summary = "List the API clients of your organisation, also those that ended")
    public Page<ApiClientView> list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Nullable ApiClientState state,
            @BeanParam @Valid PageRequest page) {
        caller.mustHold(id, VENDOR_ADMIN);
        return Page.of(clients.page(id, state, page), page, ApiClient::id).map(answers::view);
    }

    @GET
    @Path("/{id}/clients/{client}")
    @May(VENDOR_ADMIN)
    @Operation(operationId = "readClient", summary = "Read an API client of your organisation")
    public RestResponse<ApiClientView> read(@PathParam("id") UUID id, @PathParam("client") UUID client) {
        caller.mustHold(id, VENDOR_ADMIN);
        return answers.of(clients.of(id, client).orElseThrow(Problem::notFound));
    }

    // Not repeatable, for the same reason as above.
    @POST
    @Path("/{id}/clients/{client}/renewal")
    @May(VENDOR_ADMIN)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = IssuedClientView.class)))
    @APIResponse(
            responseCode = "503",
            description = "The identity provider did not make it; nothing was kept.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDocument.class)))
    @Operation(
            operationId = "renewClient",
            summary = "Give an API client a new secret",
            description = "A new client, with an id and a secret of its own, takes the place of the old one, which acts"
                    + " for nobody from that moment on. Where it cannot be made, the old one goes on.")
    public RestResponse<IssuedClientView> renew(
            @PathParam("id") UUID id,
            @PathParam("client") UUID client,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        caller.mustHold(id, VENDOR_ADMIN);
        clients.of(id, client).orElseThrow(Problem::notFound);
        mustBeOffered();
        return answers.issued(registering.renew(id, client, new Version(ifMatch), caller.actor(id)));
    }

    @DELETE
    @Path("/{id}/clients/{client}")
    @May(VENDOR_ADMIN)
    @Operation(
            operationId = "removeClient",
            summary = "Remove an API client",
            description = "It acts for nobody from now on. It stays listed, and what it did stays on record.")
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("client") UUID client,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        caller.mustHold(id, VENDOR_ADMIN);
        registering.remove(id, client, new Version(ifMatch), caller.actor(id));
    }

    private void mustBeOffered() {
        law.whyNotOffered().ifPresent(problem -> {
            throw problem;
        });
    }
}
