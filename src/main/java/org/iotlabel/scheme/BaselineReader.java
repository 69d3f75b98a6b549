package org.iotlabel.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;

/** Takes what a scheme owner sends and lets pass only what can be scored. */
@ApplicationScoped
class BaselineReader {

    private final BaselineSchema schema = new BaselineSchema();
    private final SchemeConfig config;

    BaselineReader(SchemeConfig config) {
        this.config = config;
    }

    /**
     * Reads a baseline document from JSON.
     *
     * @throws Problem TOO_LARGE; MALFORMED where it is no JSON with one meaning (RFC 8785 section 3.1); INVALID with
     *     every place that breaks the published form or, where none does, with every defect
     */
    BaselineText read(byte[] json) {
        if (json.length > config.largestDocument().asLongValue()) {
            throw new Problem(
                    CommonProblem.TOO_LARGE,
                    "A baseline may have at most " + config.largestDocument().asLongValue() + " bytes.");
        }
        CanonicalJson canonical = canonical(json);
        refuse(schema.faults(canonical.bytes()));
        BaselineDocument document = document(canonical);
        refuse(BaselineDefects.in(document));
        return new BaselineText(document, canonical);
    }

    private static CanonicalJson canonical(byte[] json) {
        try {
            return CanonicalJson.parse(json);
        } catch (NotCanonical fault) {
            throw new Problem(
                    CommonProblem.MALFORMED,
                    "The body is no JSON with exactly one meaning.",
                    List.of(new FieldError(fault.pointer(), String.valueOf(fault.getMessage()))));
        }
    }

    private static BaselineDocument document(CanonicalJson canonical) {
        try {
            return BaselineDocument.read(canonical.bytes());
        } catch (UnreadableBaseline fault) {
            throw Problem.invalid(fault.pointer(), String.valueOf(fault.getMessage()));
        }
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
