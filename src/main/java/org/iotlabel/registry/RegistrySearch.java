package org.iotlabel.registry;

import static org.iotlabel.label.SearchTerms.one;
import static org.iotlabel.label.SearchTerms.state;
import static org.iotlabel.label.SearchTerms.text;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
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
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.jspecify.annotations.Nullable;

/** What is looked for, as the address says it; a {@code @BeanParam} of the search. */
class RegistrySearch {
    /** In groups as it is printed, or with a digit in it: nine letters alone are sooner a name. */
    private static final String LIKE_A_SERIAL = "\\w{4}\\W\\w{4}\\W\\w|(?=.*[0-9])\\w{4}\\W?\\w{4}\\W?\\w";

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
                state(state),
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
        return onlyText().flatMap(Serial::read);
    }

    /** The characters of a serial with a slip in it, where that may be all that is looked for; "Echo Show 8" may be one too. */
    Optional<String> onlyMistyped() {
        return onlyText()
                .map(String::strip)
                .filter(text -> text.matches(LIKE_A_SERIAL))
                .flatMap(Serial::characters);
    }

    private Optional<String> onlyText() {
        var query = query();
        return query.equals(LabelQuery.called(query.text())) ? query.text() : Optional.empty();
    }
}
