package org.iotlabel.scheme;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.iotlabel.problem.FieldError;

/** Baseline documents from and to JSON, strictly: nothing is guessed, converted or skipped. */
final class BaselineJson {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private BaselineJson() {}

    static BaselineDocument read(byte[] json) {
        try (JsonParser parser = STRICT.createParser(json)) {
            BaselineDocument document = STRICT.readValue(parser, BaselineDocument.class);
            if (document == null) {
                throw new UnreadableBaseline("", "is null, and not a baseline");
            }
            return document;
        } catch (JsonMappingException fault) {
            throw new UnreadableBaseline(pointer(fault), said(fault));
        } catch (JsonProcessingException fault) {
            throw new UnreadableBaseline("", "is not well-formed JSON" + place(fault));
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
        }
    }

    static JsonNode tree(Object part) {
        return STRICT.valueToTree(part);
    }

    private static String pointer(JsonMappingException fault) {
        return FieldError.at(
                        "",
                        fault.getPath().stream()
                                .map(step ->
                                        step.getFieldName() != null ? step.getFieldName() : (Object) step.getIndex())
                                .toArray())
                .pointer();
    }

    /** Jackson's own message names our classes, which a caller must never see. */
    private static String said(JsonMappingException fault) {
        return fault instanceof UnrecognizedPropertyException
                ? "is not a member of a baseline"
                : "is missing, or not of the type that a baseline has here" + place(fault);
    }

    private static String place(JsonProcessingException fault) {
        var at = fault.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
