package org.iotlabel.registry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelQuery;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Assessors;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The assessment bodies for readers, present and past, with what they did. */
@Path("/assessors")
@Produces(MediaType.TEXT_HTML)
class AssessorPages {
    private static final String KEPT = "public, no-cache";
    private static final int NEWEST = 10;

    private final Assessors assessors;
    private final AssessorRecords records;
    private final IssuedLabels labels;

    AssessorPages(Assessors assessors, AssessorRecords records, IssuedLabels labels) {
        this.assessors = assessors;
        this.records = records;
        this.labels = labels;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        private Templates() {}

        static native TemplateInstance assessors(AssessorListPage page, Frame frame);

        static native TemplateInstance assessor(AssessorPage page, Frame frame);
    }

    @GET
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> list(
            @BeanParam @Valid PageRequest page, @BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame().keeping("limit", page.unusualSize());
        var shown = AssessorListPage.of(assessors.page(page), frame);
        var here = frame.keeping("pageToken", page.token());
        return PageAnswers.tagged(Templates.assessors(shown, here), here, KEPT, request);
    }

    @GET
    @Path("/{id}")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id, @BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        var body = assessors.find(id).orElseThrow(Problem::notFound);
        var newest = labels.search(LabelQuery.assessedBy(id), PageRequest.first(NEWEST));
        var page = AssessorPage.of(body, records.of(id), newest, frame.language());
        return PageAnswers.tagged(Templates.assessor(page, frame), frame, KEPT, request);
    }
}
