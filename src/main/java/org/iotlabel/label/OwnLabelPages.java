package org.iotlabel.label;

import static org.iotlabel.label.LabelSection.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages about a vendor's own labels: files, support, and giving one back. What everybody sees stands at its own address. */
@Path(LabelSection.PATH)
@Produces(MediaType.TEXT_HTML)
class OwnLabelPages {
    private final LabelResource door;
    private final LabelMovesResource moves;
    private final Labels labels;
    private final IssuedLabels issued;
    private final LabelActions actions;
    private final FormBodies bodies;
    private final Desk desk;
    private final Caller caller;

    OwnLabelPages(
            LabelResource door,
            LabelMovesResource moves,
            Labels labels,
            IssuedLabels issued,
            LabelActions actions,
            FormBodies bodies,
            Desk desk,
            Caller caller) {
        this.door = door;
        this.moves = moves;
        this.labels = labels;
        this.issued = issued;
        this.actions = actions;
        this.bodies = bodies;
        this.desk = desk;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "label")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ownLabels(OwnLabelsPage page, PortalFrame desk);

        static native TemplateInstance ownLabel(OwnLabelPage page, PortalFrame desk);
    }

    @GET
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(@BeanParam OwnLabelSearch search, @BeanParam PageRequest page) {
        return desk.search(
                search,
                page,
                () -> {
                    var own = search.query(caller.organisations(VENDOR_MEMBER, VENDOR_ADMIN));
                    var found = issued.search(own, page);
                    return Templates.ownLabels(OwnLabelsPage.of(search, page, found), desk.frame());
                },
                form -> Templates.ownLabels(OwnLabelsPage.refused(form), desk.frame()));
    }

    @GET
    @Path("/{serial}")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(String serial) {
        var frame = desk.frame();
        var page = OwnLabelPage.of(
                own(serial), door.read(serial).getEntity(), moves.moves(serial).getEntity(), frame);
        return desk.show(Templates.ownLabel(page, frame));
    }

    @GET
    @Path("/{serial}/support")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> support(String serial) {
        var label = own(serial);
        return desk.show(OwnLabelForms.support(label, Form.at(Long.toString(label.version()))));
    }

    @POST
    @Path("/{serial}/support")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> extend(String serial, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    moves.support(serial, bodies.read(sent, NewSupport.class), sent.ifMatch());
                    return Done.SAVED.at(at(own(serial).serial()));
                },
                form -> OwnLabelForms.support(own(serial), form));
    }

    @GET
    @Path("/{serial}/surrender")
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> surrendering(String serial) {
        var label = own(serial);
        return desk.show(surrender(label, Form.at(Long.toString(label.version()))));
    }

    @POST
    @Path("/{serial}/surrender")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(VENDOR_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> surrender(String serial, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    moves.surrender(serial, bodies.read(sent, StatedWords.class), sent.ifMatch());
                    return Done.CONFIRMED.at(at(own(serial).serial()));
                },
                form -> surrender(own(serial), form));
    }

    private FormPage surrender(Label label, Form form) {
        return OwnLabelForms.surrender(label, actions.whyNotSurrender(label), form);
    }

    /** Another vendor's label looks like none here. */
    private Label own(String serial) {
        return labels.issued(serial)
                .filter(label -> caller.holds(label.vendor(), VENDOR_MEMBER, VENDOR_ADMIN))
                .orElseThrow(Problem::notFound);
    }
}
