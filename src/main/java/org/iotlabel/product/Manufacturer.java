package org.iotlabel.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the device (UK PSTI Schedule 4; Regulation (EU) 2024/2847 Annex II).
 *
 * @param address the postal address in one line
 * @param representative the authorised representative; absent where there is none
 */
public record Manufacturer(
        @NotBlank(message = "is missing") @Size(max = 120, message = "may have at most 120 characters")
        String name,

        @NotBlank(message = "is missing") @Size(max = 240, message = "may have at most 240 characters")
        String address,

        @NotNull(message = "is missing") @WebAddress URI website,
        @Nullable @Valid Representative representative) {}
