package org.iotlabel.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.iotlabel.time.PlainYear;
import org.jspecify.annotations.Nullable;

/**
 * A label or certificate of another scheme that the same device has, as its maker states it.
 *
 * @param scheme the name of the other scheme
 * @param reference the number under which that scheme lists the device
 * @param url where anybody can look it up
 * @param until the last day of it; absent where it has none
 */
public record Recognition(
        @NotBlank(message = "is missing") @Size(max = 120, message = "may have at most 120 characters")
        String scheme,

        @NotBlank(message = "is missing") @Size(max = 60, message = "may have at most 60 characters")
        String reference,

        @NotNull(message = "is missing") @WebAddress URI url,
        @Nullable @PlainYear LocalDate until) {}
