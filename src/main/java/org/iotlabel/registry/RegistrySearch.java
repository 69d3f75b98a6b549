package org.iotlabel.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iotlabel.frame.Frame;
import org.iotlabel.label.LabelOrder;
import org.iotlabel.label.LabelQuery;
import org.iotlabel.label.LabelState;
import org.iotlabel.label.Serial;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.jspecify.annotations.Nullable;

/** What is looked for, as the address says it; a {@code @BeanParam} of the search. */
class RegistrySearch {
    /** Beginnings of words in model, maker, holder and trade numbers; or a serial. */
    @QueryParam("q")
    @Size(max = 100, message = "may have at most 100 characters")
    @Nullable
    String q;

    @QueryParam("gtin")
    @Pattern(regexp = "[0-9]{8}|[0-9]{12,14}", message = "must have 8, 12, 13 or 14 digits")
    @Nullable
    String gtin;

    /** Beginnings of words in the name of the holder or the maker. */
    @QueryParam("vendor")
    @Size(max = 100, message = "may have at most 100 characters")
    @Nullable
    String vendor;

    @QueryParam("category")
    @Parameter(schema = @Schema(implementation = ProductCategory.class))
    @Nullable
    String category;

    @QueryParam("level")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = 3, message = "must be at most 3")
    @Nullable
    Integer level;

    /** How little harm a broken device can do; A is the least. */
    @QueryParam("grade")
    @Parameter(schema = @Schema(implementation = Grade.class))
    @Nullable
    String grade;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = LabelState.class))
    @Nullable
    String state;

    /** Security updates are promised until this month, or longer. */
    @QueryParam("supportedUntil")
    @Nullable
    YearMonth supportedUntil;

    /** Only labels of this vendor, by its key. */
    @QueryParam("holder")
    @Nullable
    UUID holder;

    /** Only labels that people of this assessment body evaluated, by its key. */
    @QueryParam("assessor")
    @Nullable
    UUID assessor;

    /** In which order; those that were decided last come first where nothing is said. */
    @QueryParam("sort")
    @Parameter(schema = @Schema(implementation = LabelOrder.class))
    @Nullable
    String sort;

    LabelQuery query() {
        return new LabelQuery(
                text(q),
                text(vendor),
                text(gtin),
                one("category", category, ProductCategory.values()),
                Optional.ofNullable(level),
                one("grade", grade, Grade.values()),
                one("state", state, LabelState.values()).map(RegistrySearch::issued),
                Optional.ofNullable(supportedUntil),
                Optional.ofNullable(holder).map(Set::of),
                Optional.ofNullable(assessor),
                one("sort", sort, LabelOrder.values()).orElse(LabelOrder.NEWEST));
    }

    /** The frame of a page whose address says what is looked for. */
    Frame kept(Frame frame) {
        return frame.keeping("q", text(q))
                .keeping("vendor", text(vendor))
                .keeping("gtin", text(gtin))
                .keeping("category", text(category))
                .keeping("level", Optional.ofNullable(level).map(Object::toString))
                .keeping("grade", text(grade))
                .keeping("state", text(state))
                .keeping("supportedUntil", Optional.ofNullable(supportedUntil).map(Object::toString))
                .keeping("holder", Optional.ofNullable(holder).map(Object::toString))
                .keeping("assessor", Optional.ofNullable(assessor).map(Object::toString))
                .keeping("sort", text(sort));
    }

    /** Whether something of what can be chosen beside the words is looked for. */
    boolean isNarrowed() {
        return Stream.of(vendor, gtin, category, grade, state)
                        .anyMatch(one -> text(one).isPresent())
                || level != null
                || supportedUntil != null;
    }

    /** The serial, where one is all that is looked for. */
    Optional<Serial> onlySerial() {
        var query = query();
        return query.equals(LabelQuery.called(query.text())) ? query.text().flatMap(Serial::read) : Optional.empty();
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(words -> !words.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> one(String parameter, @Nullable String value, E[] all) {
        return text(value)
                .map(name -> Stream.of(all)
                        .filter(one -> one.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                        .findAny()
                        .orElseThrow(() -> wrong(parameter, all)));
    }

    /** What is still being issued is nobody's business yet. */
    private static LabelState issued(LabelState state) {
        if (state == LabelState.ISSUING) {
            throw wrong("state", LabelState.values());
        }
        return state;
    }

    private static Problem wrong(String parameter, Object[] all) {
        var others = Arrays.stream(all)
                .map(Object::toString)
                .filter(name -> !name.equals(LabelState.ISSUING.name()))
                .toList();
        return Problem.invalid(
                List.of(new FieldError("?" + parameter, "Must be one of " + String.join(", ", others) + ".")));
    }
}
