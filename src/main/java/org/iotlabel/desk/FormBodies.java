package org.iotlabel.desk;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.JsonFaults;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.Violations;

/**
 * Makes of a form the very record that the API takes, so that both are checked by the same constraints. A form has texts
 * only, so that here, and only here, a text may stand for a number or a yes, and a time may lack its offset.
 */
@ApplicationScoped
public class FormBodies {
    private static final int MOST_FAULTS = 100;

    private final ObjectMapper json;
    private final ObjectMapper lenient;
    private final Validator validator;

    FormBodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.lenient = lenient(json);
        this.validator = validator;
    }

    @SuppressWarnings("deprecation") // The builder that replaces it begins anew, without what the platform set.
    private static ObjectMapper lenient(ObjectMapper json) {
        return json.copy()
                .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, true)
                .registerModule(new SimpleModule().addDeserializer(Instant.class, new TypedMoment()));
    }

    /**
     * Reads it, and tells everything that is wrong with it at once.
     *
     * @throws Problem INVALID, with a pointer to each field
     */
    public <T> T read(Sent sent, Class<T> type) {
        var tree = sent.json();
        var faults = new ArrayList<FieldError>();
        var body = read(tree, type, faults);
        if (!faults.isEmpty()) {
            Violations.of(validator.validate(body)).stream()
                    .filter(error ->
                            faults.stream().noneMatch(one -> one.pointer().equals(error.pointer())))
                    .toList()
                    .forEach(faults::add);
            throw Problem.invalid(faults);
        }
        return body;
    }

    /** A form that shows what is there. */
    public Form filled(Object there, String version) {
        return Form.filled(PointedJson.fields(json.valueToTree(there)), version);
    }

    /** What cannot be read is noted and left out, so that the rest is looked at too. */
    private <T> T read(JsonNode tree, Class<T> type, List<FieldError> faults) {
        while (true) {
            try {
                return lenient.treeToValue(tree, type);
            } catch (JsonMappingException fault) {
                var error = JsonFaults.of(fault);
                faults.add(error);
                if (faults.size() > MOST_FAULTS || !leftOut(tree, error.pointer())) {
                    throw Problem.invalid(faults);
                }
            } catch (JsonProcessingException fault) {
                throw new IllegalStateException("a tree cannot be no JSON", fault);
            }
        }
    }

    private static boolean leftOut(JsonNode tree, String pointer) {
        if (pointer.isEmpty()) {
            return false;
        }
        var place = JsonPointer.compile(pointer);
        return switch (tree.at(place.head())) {
            case ObjectNode parent -> parent.remove(place.last().getMatchingProperty()) != null;
            case com.fasterxml.jackson.databind.node.ArrayNode parent ->
                parent.remove(place.last().getMatchingIndex()) != null;
            case JsonNode _ -> false;
        };
    }
}
