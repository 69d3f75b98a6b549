package org.iotlabel.attestation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.Violations;
import org.iotlabel.product.ProductDescription;

/** Reads a whole attestation document: its form by the schema, its sense by the baseline and the evidence. */
@ApplicationScoped
class DocumentCheck {
    private final DocumentSchema schema;
    private final Validator validator;

    DocumentCheck(DocumentSchema schema, Validator validator) {
        this.schema = schema;
        this.validator = validator;
    }

    /** What a document says, once nothing in it is wrong. */
    record Checked(int level, AttestationContent content, Optional<ProductDescription> product) {}

    /**
     * Checks a document against the case that it is written into.
     *
     * @throws Problem INVALID with every fault at its JSON Pointer
     */
    Checked read(JsonNode sent, Case open) {
        var document = schema.read(sent);
        var errors = new ArrayList<FieldError>();
        if (!document.baseline().equals(open.baseline().version())) {
            errors.add(FieldError.at(
                    "This attestation is held against baseline "
                            + open.baseline().version() + ".",
                    "baseline"));
        }
        var product = Optional.ofNullable(document.product());
        product.ifPresent(description -> errors.addAll(faults(description)));
        var check = new ContentCheck(open.baseline().document(), open.evidence());
        var content = new AttestationContent(
                check.features(document.features(), "features"),
                check.claims(document.claims(), "claims"),
                check.containment(document.containment(), "containment"));
        check.finish(errors);
        return new Checked(document.level(), content, product);
    }

    private List<FieldError> faults(ProductDescription description) {
        return Violations.of(validator.validate(description)).stream()
                .map(fault -> new FieldError("/product" + fault.pointer(), fault.message()))
                .toList();
    }
}
