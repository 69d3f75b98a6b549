package org.iotlabel.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside the owner's network with whom a device exchanges data by itself, as its maker declares it (EN 303 645
 * provisions 6-1 and 6-5; RFC 8520 says the same to routers).
 *
 * @param who whose servers they are
 * @param why what is sent or fetched
 * @param where in which countries or regions the servers stand; absent where the maker does not say
 * @param hosts the names under which the device looks them up; absent where the maker does not say
 * @param needed whether the main job of the device stops without it
 */
public record Connection(
        @NotBlank(message = "is missing") @Size(max = 120, message = "may have at most 120 characters")
        String who,

        @NotBlank(message = "is missing") @Size(max = 200, message = "may have at most 200 characters")
        String why,

        @Nullable
        @Schema(uniqueItems = true)
        @UniqueElements(message = "may name each one once")
        @Size(min = 1, max = 10, message = "must name 1 to 10 countries or regions")
        List<@NotNull @Region String> where,

        @Nullable
        @Schema(uniqueItems = true)
        @UniqueElements(message = "may name each one once")
        @Size(min = 1, max = 20, message = "must hold 1 to 20 names")
        List<@NotNull @HostName String> hosts,

        @NotNull(message = "is missing") Boolean needed) {
    public Connection {
        where = copy(where);
        hosts = copy(hosts);
    }

    /** A list that holds null is left to the constraints to refuse. */
    private static @Nullable List<String> copy(@Nullable List<String> list) {
        return list == null || list.stream().anyMatch(Objects::isNull) ? list : List.copyOf(list);
    }
}
