package org.iotlabel.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The public facts of a label, to be scored anew. The values are read by hand, so that all that is wrong is told at once
 * and nothing is converted.
 *
 * @param baseline the version, such as "1.0"
 * @param features question id to answer; a question left out counts as unanswered
 * @param verdicts requirement id to verdict; a requirement left out has none
 * @param containment fact id to held or not; a fact left out is not held
 */
record ScoringRequest(
        @Schema(required = true) @Nullable String baseline,

        @Schema(type = SchemaType.OBJECT, additionalProperties = Boolean.class) @Nullable
        Map<String, Object> features,

        @Schema(type = SchemaType.OBJECT, additionalProperties = Verdict.class) @Nullable
        Map<String, Object> verdicts,

        @Schema(type = SchemaType.OBJECT, additionalProperties = Boolean.class) @Nullable
        Map<String, Object> containment) {

    /** What is sent for a device is never much more than a baseline asks. */
    private static final int MOST = 1000;

    /**
     * The facts, each checked against the baseline.
     *
     * @throws Problem INVALID with every name that the baseline does not have and every value that is none
     */
    ScoringFacts facts(BaselineDocument document) {
        List<FieldError> errors = new ArrayList<>();
        ScoringFacts facts = new ScoringFacts(
                read("features", features, id -> document.feature(id).isPresent(), ScoringRequest::yesOrNo, errors),
                read("verdicts", verdicts, id -> document.requirement(id).isPresent(), ScoringRequest::verdict, errors),
                read("containment", containment, document.containment()::has, ScoringRequest::yesOrNo, errors));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return facts;
    }

    private static <V> Map<String, V> read(
            String member,
            @Nullable Map<String, Object> sent,
            Predicate<String> known,
            Function<@Nullable Object, Read<V>> reading,
            List<FieldError> errors) {
        Map<String, V> values = new HashMap<>();
        if (sent == null) {
            return values;
        }
        if (sent.size() > MOST) {
            errors.add(FieldError.at("may have at most " + MOST + " members", member));
            return values;
        }
        sent.forEach((id, raw) -> {
            Read<V> value = reading.apply(raw);
            if (!known.test(id)) {
                errors.add(FieldError.at("is not in this baseline", member, id));
            } else if (value.value().isEmpty()) {
                errors.add(FieldError.at(value.expected(), member, id));
            } else {
                values.put(id, value.value().get());
            }
        });
        return values;
    }

    /** A value, or what it should have been. */
    private record Read<V>(Optional<V> value, String expected) {}

    private static Read<Boolean> yesOrNo(@Nullable Object raw) {
        return new Read<>(
                raw instanceof Boolean answer ? Optional.of(answer) : Optional.empty(), "must be true or false");
    }

    private static Read<Verdict> verdict(@Nullable Object raw) {
        return new Read<>(
                Arrays.stream(Verdict.values())
                        .filter(one -> one.name().equals(raw))
                        .findFirst(),
                "must be one of " + Arrays.toString(Verdict.values()));
    }
}
