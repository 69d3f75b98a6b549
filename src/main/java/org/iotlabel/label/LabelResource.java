package org.iotlabel.label;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The public door to a label: where it stands, and how it came there. */
@Path("/api/v1/labels/{serial}")
@Tag(name = "labels")
class LabelResource {
    private final Labels labels;
    private final LabelAnswers answers;
    private final SupportPromises promises;
    private final Clock clock;

    LabelResource(Labels labels, LabelAnswers answers, SupportPromises promises, Clock clock) {
        this.labels = labels;
        this.answers = answers;
        this.promises = promises;
        this.clock = clock;
    }

    @GET
    @Open
    @Operation(operationId = "readLabel", summary = "Read where a label stands now")
    public RestResponse<LabelView> read(String serial) {
        return answers.of(find(serial));
    }

    @GET
    @Path("/history")
    @Open
    @Operation(operationId = "readLabelHistory", summary = "Read every move of a label")
    public List<LabelMoveView> history(String serial) {
        return LabelMoveView.of(find(serial), clock.instant());
    }

    @GET
    @Path("/support")
    @Open
    @Operation(operationId = "readSupport", summary = "Read until when security updates are promised")
    public RestResponse<SupportView> support(String serial) {
        var label = find(serial);
        return answers.support(label, promises.of(label.serial()));
    }

    private Label find(String serial) {
        return labels.issued(serial).orElseThrow(Problem::notFound);
    }
}
