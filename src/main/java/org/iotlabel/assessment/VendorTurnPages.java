package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.assessment.AssessmentResource.GiveBack;
import org.iotlabel.assessment.AssessmentResource.NewQuestion;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages where an assessor gives the vendor the next turn: with a question, or with all of it for correction. */
@Path(AssessmentSection.PATH)
@Produces(MediaType.TEXT_HTML)
class VendorTurnPages {
    private final AssessmentResource door;
    private final FormBodies bodies;
    private final Desk desk;

    VendorTurnPages(AssessmentResource door, FormBodies bodies, Desk desk) {
        this.door = door;
        this.bodies = bodies;
        this.desk = desk;
    }

    @GET
    @Path("/{id}/question")
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> question(UUID id, @QueryParam("requirement") @Nullable String requirement) {
        var answer = door.read(id);
        var about = Map.of("requirement", Optional.ofNullable(requirement).orElse(""));
        return desk.show(question(answer.getEntity(), bodies.filled(about, Desk.version(answer))));
    }

    @POST
    @Path("/{id}/question")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> ask(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var question = bodies.read(sent, NewQuestion.class);
                    var view = door.ask(id, question, sent.ifMatch()).getEntity();
                    return Done.SENT.at(after(view, question));
                },
                form -> question(door.read(id).getEntity(), form));
    }

    @GET
    @Path("/{id}/return")
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> correction(UUID id) {
        var answer = door.read(id);
        return desk.show(correction(answer.getEntity(), Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> giveBack(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.giveBack(id, bodies.read(sent, GiveBack.class), sent.ifMatch());
                    return Done.SENT.at(AssessmentSection.at(id));
                },
                form -> correction(door.read(id).getEntity(), form));
    }

    private static FormPage question(AssessmentView view, Form form) {
        var words = AssessmentSection.messages();
        var here = AssessmentSection.at(view.id());
        var about = form.choice("/requirement", words.about(), options(view))
                .optional()
                .hint(words.aboutHint());
        var text = form.prose("/text", words.question()).most(2000);
        return new FormPage(
                        words.ask(),
                        words.askLead(),
                        here + "/question",
                        words.askNow(),
                        here,
                        form,
                        List.of(Fieldset.of(about, text)))
                .unless(
                        Workbench.whyNot(view.actions(), "question"),
                        view.product().model());
    }

    private static FormPage correction(AssessmentView view, Form form) {
        var words = AssessmentSection.messages();
        var here = AssessmentSection.at(view.id());
        var remarks = new ArrayList<Field>();
        options(view)
                .forEach(one -> remarks.add(form.prose("/remarks/" + one.value(), one.words())
                        .most(2000)
                        .optional()));
        var whole = Fieldset.of(form.prose("/reason", words.giveBackReason()).most(2000), Form.object("/remarks"));
        return new FormPage(
                        words.giveBack(),
                        words.giveBackLead(),
                        here + "/return",
                        words.giveBackNow(),
                        here,
                        form,
                        List.of(
                                whole,
                                Fieldset.of(words.remarks(), remarks.toArray(Field[]::new))
                                        .lead(words.remarksLead())
                                        .foldedWhenBlank()))
                .unless(
                        Workbench.whyNot(view.actions(), "return"),
                        view.product().model());
    }

    /** Back to the requirement that was asked about, where it is one to judge. */
    private static String after(AssessmentView view, NewQuestion question) {
        return requirements(view)
                .filter(line -> line.id().equals(question.requirement()))
                .findFirst()
                .map(line -> AssessmentSection.at(view.id()) + "/requirements/" + line.id())
                .orElse(AssessmentSection.at(view.id()));
    }

    private static List<Option> options(AssessmentView view) {
        return requirements(view)
                .map(line -> new Option(line.id(), line.id() + " · " + line.title()))
                .toList();
    }

    /** Those that have to be judged; none before the assessment is accepted. */
    private static Stream<AssessmentView.Line> requirements(AssessmentView view) {
        return Stream.ofNullable(view.file()).flatMap(file -> file.requirements().stream());
    }
}
