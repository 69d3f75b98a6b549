package org.iotlabel.scheme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A version of the baseline for readers, in pages that a phone can take. */
@Path("/baseline/{version:[0-9]+\\.[0-9]+}")
@Produces(MediaType.TEXT_HTML)
class BaselinePartPages {
    private final BaselinePartAnswers answers;
    private final PublishedBaselines documents;
    private final PassedRequirements passed;

    BaselinePartPages(BaselinePartAnswers answers, PublishedBaselines documents, PassedRequirements passed) {
        this.answers = answers;
        this.documents = documents;
        this.passed = passed;
    }

    @CheckedTemplate(basePath = "scheme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance level(BaselinePart page, Frame frame);

        static native TemplateInstance requirement(BaselinePart page, Frame frame);

        static native TemplateInstance sheet(BaselineSheet page, Frame frame);

        static native TemplateInstance questions(BaselinePage page, Frame frame);

        static native TemplateInstance score(BaselinePage page, Frame frame);

        static native TemplateInstance mappings(BaselinePage page, Frame frame);

        static native TemplateInstance changes(BaselineChanges page, Frame frame);
    }

    @GET
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> overview(
            String version, @QueryParam("q") @Nullable String q, @BeanParam Reader reader, @Context Request request) {
        return answers.overview(answers.readable(version), q, reader.frame(), request);
    }

    @GET
    @Path("/level-{number:[1-9]}")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> level(String version, int number, @BeanParam Reader reader, @Context Request request) {
        var baseline = answers.readable(version);
        var document = documents.document(baseline);
        var level = document.levels().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Problem::notFound);
        var frame = reader.frame();
        var page = BaselinePart.of(document, level, passed.of(baseline.digest()), frame.language());
        return answers.answer(baseline, Templates.level(page, frame), frame, request);
    }

    @GET
    @Path("/{requirement:[A-Z]+-[0-9]+}")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> requirement(
            String version, String requirement, @BeanParam Reader reader, @Context Request request) {
        var baseline = answers.readable(version);
        var document = documents.document(baseline);
        var asked = document.requirement(requirement).orElseThrow(Problem::notFound);
        var frame = reader.frame();
        var page = BaselinePart.of(document, asked, passed.of(baseline.digest()), frame.language());
        return answers.answer(baseline, Templates.requirement(page, frame), frame, request);
    }

    @GET
    @Path("/print-{number:[1-9][0-9]?}")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> sheet(String version, int number, @BeanParam Reader reader, @Context Request request) {
        var baseline = answers.readable(version);
        var document = documents.document(baseline);
        if (number > BaselineSheet.of(document)) {
            throw Problem.notFound();
        }
        var frame = reader.frame();
        var page = BaselineSheet.of(document, number, frame.language());
        return answers.answer(baseline, Templates.sheet(page, frame), frame, request);
    }

    @GET
    @Path("/questions")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> questions(String version, @BeanParam Reader reader, @Context Request request) {
        return part(version, reader, request, Templates::questions);
    }

    @GET
    @Path("/score")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> score(String version, @BeanParam Reader reader, @Context Request request) {
        return part(version, reader, request, Templates::score);
    }

    @GET
    @Path("/mappings")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> mappings(String version, @BeanParam Reader reader, @Context Request request) {
        return part(version, reader, request, Templates::mappings);
    }

    @GET
    @Path("/changes")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> changes(
            String version,
            @QueryParam("since") @Nullable String since,
            @QueryParam("part") @DefaultValue("1") int part,
            @BeanParam Reader reader,
            @Context Request request) {
        var baseline = answers.readable(version);
        if (since == null) {
            return RestResponse.seeOther(URI.create(reader.frame().to(answers.changes(baseline))));
        }
        var before = answers.find(since).orElseThrow(() -> Problem.invalid("?since", "must be a version, such as 1.0"));
        var frame = reader.frame()
                .keeping("since", Optional.of(before.edition()))
                .keeping("part", Optional.of(part).filter(one -> one > 1).map(String::valueOf));
        var page = BaselineChanges.between(
                documents.document(before), documents.document(baseline), part, frame.language());
        if (part < 1 || part > page.parts()) {
            throw Problem.notFound();
        }
        return answers.answer(baseline, Templates.changes(page, frame), frame, request);
    }

    private RestResponse<byte[]> part(
            String version,
            Reader reader,
            Request request,
            BiFunction<BaselinePage, Frame, TemplateInstance> template) {
        var baseline = answers.readable(version);
        var frame = reader.frame();
        var page = BaselinePage.of(documents.document(baseline), frame.language());
        return answers.answer(baseline, template.apply(page, frame), frame, request);
    }
}
