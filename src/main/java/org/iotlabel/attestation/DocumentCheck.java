package org.iotlabel.attestation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * Checks a document against the case that it is written into. What the schema refuses does not hide what is wrong
     * elsewhere: a vendor who mends ten things wants to hear of ten.
     *
     * @throws Problem INVALID with every fault at its JSON Pointer
     */
    Checked read(JsonNode sent, Case open) {
        var refused = schema.faults(sent);
        var errors = new ArrayList<>(refused.stream().map(SchemaFault::error).toList());
        var reading = schema.read(sent, refused);
        errors.addAll(reading.unreadable());
        var places = errors.stream().map(FieldError::pointer).collect(Collectors.toSet());
        var checked = reading.document().map(document -> check(document, open, places, errors));
        if (!errors.isEmpty()) {
            throw Problem.invalid(onePerPlace(errors));
        }
        return checked.orElseThrow(() -> Problem.invalid("", "The document cannot be read."));
    }

    private Checked check(AttestationDocument document, Case open, Set<String> refused, List<FieldError> errors) {
        if (!document.baseline().equals(open.baseline().version())) {
            add(baselineFault(open), refused, errors);
        }
        var product = Optional.ofNullable(document.product());
        product.map(this::faults).orElse(List.of()).forEach(fault -> add(fault, refused, errors));
        var check = new ContentCheck(open.baseline().document(), open.evidence());
        var content = new AttestationContent(
                check.features(document.features(), "features"),
                check.claims(document.claims(), "claims"),
                check.containment(document.containment(), "containment"));
        errors.addAll(check.faults(refused));
        return new Checked(document.level(), content, product);
    }

    private static FieldError baselineFault(Case open) {
        return FieldError.at(
                "This attestation is held against baseline " + open.baseline().version() + ".", "baseline");
    }

    private List<FieldError> faults(ProductDescription description) {
        return Violations.of(validator.validate(description)).stream()
                .map(fault -> new FieldError("/product" + fault.pointer(), fault.message()))
                .toList();
    }

    /** Of a value that the schema refuses, nothing more is said. */
    private static void add(FieldError fault, Set<String> refused, List<FieldError> errors) {
        if (!refused.contains(fault.pointer())) {
            errors.add(fault);
        }
    }

    private static List<FieldError> onePerPlace(List<FieldError> errors) {
        var places = new LinkedHashMap<String, Set<String>>();
        errors.forEach(error -> places.computeIfAbsent(error.pointer(), _ -> new LinkedHashSet<>())
                .add(error.message()));
        return places.entrySet().stream()
                .map(place -> new FieldError(place.getKey(), String.join("; ", place.getValue())))
                .toList();
    }
}
