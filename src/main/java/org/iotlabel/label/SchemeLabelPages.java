package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The scheme's pages about labels: the registry's own search, and the doors by which the scheme moves a label. */
@Path(SchemeLabelSection.PATH)
@Produces(MediaType.TEXT_HTML)
class SchemeLabelPages {
    private final LabelResource door;
    private final LabelMovesResource moves;
    private final IssuedLabels labels;
    private final PublicNotice notice;
    private final FormBodies bodies;
    private final Desk desk;
    private final Clock clock;

    SchemeLabelPages(
            LabelResource door,
            LabelMovesResource moves,
            IssuedLabels labels,
            PublicNotice notice,
            FormBodies bodies,
            Desk desk,
            Clock clock) {
        this.door = door;
        this.moves = moves;
        this.labels = labels;
        this.notice = notice;
        this.bodies = bodies;
        this.desk = desk;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "label")
    static class Templates {
        private Templates() {}

        static native TemplateInstance labels(FoundLabels page, PortalFrame desk);

        static native TemplateInstance label(SchemeLabelPage page, PortalFrame desk);
    }

    @GET
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(@BeanParam SchemeLabelSearch search, @BeanParam PageRequest page) {
        return desk.search(
                search,
                page,
                () -> {
                    var found = labels.search(search.query(), page);
                    return Templates.labels(FoundLabels.of(search, page, found), desk.frame());
                },
                form -> Templates.labels(FoundLabels.refused(form), desk.frame()));
    }

    @GET
    @Path("/{serial}")
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(String serial) {
        var frame = desk.frame();
        var label = find(serial);
        var now = notice.of(label, label.standing());
        var page = SchemeLabelPage.of(label, door.read(serial).getEntity(), door.history(serial), now, frame);
        return desk.show(Templates.label(page, frame));
    }

    @GET
    @Path("/{serial}/move")
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> moving(
            String serial, @QueryParam("to") @NotNull(message = "is missing") SchemeMove to) {
        var answer = door.read(serial);
        return desk.show(form(answer.getEntity(), to, Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{serial}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> move(
            String serial, @QueryParam("to") @NotNull(message = "is missing") SchemeMove to, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    take(serial, to, sent);
                    return Done.CONFIRMED.at(SchemeLabelSection.PATH + "/"
                            + find(serial).serial().value());
                },
                form -> form(door.read(serial).getEntity(), to, form));
    }

    private void take(String serial, SchemeMove to, Sent sent) {
        switch (to) {
            case SUSPENSION -> moves.suspend(serial, bodies.read(sent, StatedCause.class), sent.ifMatch());
            case REINSTATEMENT -> moves.reinstate(serial, bodies.read(sent, StatedWords.class), sent.ifMatch());
            case WITHDRAWAL -> moves.withdraw(serial, bodies.read(sent, StatedCause.class), sent.ifMatch());
        }
    }

    private FormPage form(LabelView view, SchemeMove to, Form form) {
        var label = find(view.serial());
        return new SchemeLabelForms(notice, label, clock.instant())
                .of(to, form)
                .unless(view.actions(), to.action(), view.serial());
    }

    private IssuedLabel find(String serial) {
        return Serial.read(serial).flatMap(labels::find).orElseThrow(Problem::notFound);
    }
}
