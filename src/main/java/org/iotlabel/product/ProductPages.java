package org.iotlabel.product;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.frame.Words;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages about a vendor's products: the same doors as the API's, for people. */
@Path(ProductSection.PATH)
@Produces(MediaType.TEXT_HTML)
class ProductPages {
    private final ProductResource door;
    private final FormBodies bodies;
    private final Desk desk;
    private final Caller caller;

    ProductPages(ProductResource door, FormBodies bodies, Desk desk, Caller caller) {
        this.door = door;
        this.bodies = bodies;
        this.desk = desk;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "product")
    static class Templates {
        private Templates() {}

        static native TemplateInstance products(ProductsPage page, PortalFrame desk);

        static native TemplateInstance product(ProductPage page, PortalFrame desk);
    }

    @GET
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(@BeanParam @Valid PageRequest page) {
        return desk.show(Templates.products(ProductsPage.of(page, door.list(page), caller.seats()), desk.frame()));
    }

    @GET
    @Path("/new")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> registration() {
        return desk.show(registration(Form.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> register(Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var answer = door.register(bodies.read(sent, NewProduct.class));
                    return Done.CREATED.at(at(answer.getEntity().id()));
                },
                this::registration);
    }

    @GET
    @Path("/{id}")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        return desk.show(Templates.product(ProductPage.of(door.read(id).getEntity()), desk.frame()));
    }

    @GET
    @Path("/{id}/description")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> description(UUID id) {
        return desk.show(current(id));
    }

    @POST
    @Path("/{id}/description")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> describe(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.describe(id, bodies.read(sent, ProductDescription.class), sent.ifMatch());
                    return Done.SAVED.at(at(id));
                },
                form -> description(door.read(id).getEntity(), form).beside(current(id)));
    }

    /** The form with what is said of it now. */
    private FormPage current(UUID id) {
        var answer = door.read(id);
        var product = answer.getEntity();
        return description(product, bodies.filled(product.description(), Desk.version(answer)));
    }

    private FormPage registration(Form form) {
        var words = words();
        var sets = new ArrayList<Fieldset>();
        sets.add(Fieldset.of(vendor(form), Form.object("/description")));
        sets.addAll(new ProductForm(form, "/description").fieldsets());
        return new FormPage(
                words.register(),
                words.registerLead(),
                ProductSection.PATH,
                words.registerNow(),
                ProductSection.PATH,
                form,
                sets);
    }

    /** Nobody has to choose among one. */
    private Field vendor(Form form) {
        var vendors = ProductsPage.names(caller.seats()).entrySet().stream()
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
        return vendors.size() == 1
                ? Form.hidden("/vendor", vendors.getFirst().value())
                : form.choice("/vendor", words().vendor(), vendors);
    }

    private static FormPage description(ProductView product, Form form) {
        var words = words();
        var here = at(product.id());
        return new FormPage(
                words.describeTitle(product.description().model()),
                words.describeLead(),
                here + "/description",
                words.save(),
                here,
                form,
                new ProductForm(form, "").fieldsets());
    }

    private static String at(UUID id) {
        return ProductSection.PATH + "/" + id;
    }

    private static ProductMessages words() {
        return Words.in(PortalFrame.LANGUAGE, ProductMessages.class);
    }
}
