package org.iotlabel.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What is sent to register a product.
 *
 * @param vendor the organisation whose product it is; the caller must belong to it
 * @param description what the product is
 */
record NewProduct(
        @NotNull(message = "is missing") UUID vendor,
        @NotNull(message = "is missing") @Valid ProductDescription description) {}
