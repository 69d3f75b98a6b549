package org.iotlabel.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A report: the preview of one, or one that was sealed.
 *
 * @param document its content; the digest is over its bytes in canonical form (RFC 8785)
 * @param sealedAt when it was sealed; absent in a preview
 */
record ReportView(
        JsonNode document, String digest, @Nullable Instant sealedAt) {
    static ReportView of(Report report) {
        return new ReportView(report.bytes().tree(), report.digest(), report.sealedAt());
    }

    /**
     * What would be sealed now.
     *
     * @throws Problem where nothing of the case is open to the assessor
     */
    static ReportView preview(Examination examination) {
        var state = examination.assessment().state();
        if (!state.opensFile()) {
            throw AssessmentProblem.notAtWork(state);
        }
        return preview(ReportDocument.of(examination).canonical());
    }

    private static ReportView preview(CanonicalJson document) {
        return new ReportView(document.tree(), document.digest().toString(), null);
    }

    /** With the version of the assessment, which sealing the report takes. */
    RestResponse<ReportView> answer(Assessment assessment) {
        return ResponseBuilder.ok(this)
                .tag(Version.tag(assessment.version()))
                .header("Label-Digest", digest)
                .build();
    }
}
