package org.iotlabel.label;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.product.ProductCategory;
import org.jspecify.annotations.Nullable;

/** What a vendor looks for among their own labels; a {@code @BeanParam}. Nothing said narrows nothing. */
class OwnLabelSearch {
    @QueryParam("q")
    @Size(max = 100, message = "may have at most 100 characters")
    @Nullable
    String text;

    @QueryParam("state")
    @Nullable
    LabelState state;

    @QueryParam("category")
    @Nullable
    ProductCategory category;

    @QueryParam("level")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = 3, message = "must be at most 3")
    @Nullable
    Integer level;

    Optional<String> text() {
        return Optional.ofNullable(text).filter(words -> !words.isBlank()).map(String::strip);
    }

    LabelQuery query(Set<UUID> vendors) {
        return new LabelQuery(
                text(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(category),
                Optional.ofNullable(level),
                Optional.empty(),
                Optional.ofNullable(state),
                Optional.empty(),
                Optional.of(vendors),
                Optional.empty(),
                LabelOrder.NEWEST);
    }
}
