package org.iotlabel.product;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door to a vendor's own products. */
@Path("/api/v1/products")
@Tag(name = "products")
class ProductResource {
    private final ProductWorkflow workflow;
    private final ProductLaw law;
    private final Products products;
    private final ProductAnswers answers;
    private final Caller caller;

    ProductResource(
            ProductWorkflow workflow, ProductLaw law, Products products, ProductAnswers answers, Caller caller) {
        this.workflow = workflow;
        this.law = law;
        this.products = products;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProductView.class)))
    @Operation(operationId = "registerProduct", summary = "Register a product")
    public RestResponse<ProductView> register(@NotNull @Valid NewProduct sent) {
        law.whyNotRegister(sent.vendor()).ifPresent(problem -> {
            throw problem;
        });
        var product = workflow.register(sent.vendor(), sent.description(), caller.actor(sent.vendor()));
        return answers.of(ResponseBuilder.created(URI.create("/api/v1/products/" + product.id())), product);
    }

    @GET
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "listProducts", summary = "List the products of your vendors")
    public Page<ProductView> list(@BeanParam @Valid PageRequest page) {
        var rows = products.listOfVendors(caller.organisations(VENDOR_MEMBER, VENDOR_ADMIN), page);
        return Page.of(rows, page, Product::id).map(answers::view);
    }

    @GET
    @Path("/{id}")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "readProduct", summary = "Read a product")
    public RestResponse<ProductView> read(UUID id) {
        var product = workflow.read(id, caller.organisations(VENDOR_MEMBER, VENDOR_ADMIN));
        return answers.of(ResponseBuilder.ok(), product);
    }

    @PUT
    @Path("/{id}")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "describeProduct", summary = "Describe a product anew")
    public RestResponse<ProductView> describe(
            UUID id,
            @NotNull @Valid ProductDescription description,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var vendors = caller.organisations(VENDOR_MEMBER, VENDOR_ADMIN);
        var vendor = workflow.read(id, vendors).vendor();
        var product = workflow.describe(id, vendors, description, new Version(ifMatch), caller.actor(vendor));
        return answers.of(ResponseBuilder.ok(), product);
    }
}
