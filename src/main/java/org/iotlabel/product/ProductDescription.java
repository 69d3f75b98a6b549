package org.iotlabel.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.iotlabel.time.PlainYear;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says of a device model; the part of a product that stands on its label.
 *
 * @param model the name by which a buyer finds it (EN 303 645 provision 5.3-16)
 * @param hardware the hardware versions covered
 * @param firmware the firmware versions covered
 * @param gtins the trade numbers under which it is sold
 * @param supportUntil the last month in which security updates are promised; absent where none is promised or published
 * @param sensors what it can sense, in words (EN 303 645 provision 5.8-3)
 * @param dataUse each use of personal data
 * @param worksOffline whether its main job needs no Internet
 * @param batch which pieces are meant where not all are: batches, serial numbers, months of production (UK PSTI Schedule 4)
 * @param photoDigest SHA-256 of the photo by which the maker lets the device be told (Regulation (EU) 2024/2847 Annex V)
 * @param secureSetupUrl how to set it up securely (47 CFR 8.222(b)(7))
 * @param extendedSupport what can be had after {@code supportUntil}
 * @param unsupportedStatement what stops working, and what to do, once nobody supports it (47 CFR 8.222(b)(9))
 * @param sbom the list of its software parts; absent where none is kept or its maker does not tell
 * @param hbom the list of its hardware parts; absent where none is kept or its maker does not tell
 * @param recognition labels and certificates of other schemes that it has; absent where there are none
 * @param connections with whom it exchanges data by itself outside its owner's network, all of them; empty where that is nobody, absent
 *     where its maker does not declare it
 */
public record ProductDescription(
        @NotBlank(message = "is missing") @Size(max = 100, message = "may have at most 100 characters")
        String model,

        @NotNull(message = "is missing") ProductCategory category,
        @NotNull(message = "is missing") @Valid VersionRange hardware,
        @NotNull(message = "is missing") @Valid VersionRange firmware,

        @NotNull(message = "is missing")
        @Schema(uniqueItems = true)
        @UniqueElements(message = "may name each number once")
        @Size(max = 20, message = "may hold at most 20 numbers")
        List<@NotNull @Gtin String> gtins,

        @NotNull(message = "is missing") @Valid Manufacturer manufacturer,
        @Nullable @PlainYear YearMonth supportUntil,
        @NotNull(message = "is missing") @Valid VulnerabilityContact vulnerabilityContact,
        @NotNull(message = "is missing") @Valid Updates updates,
        @NotNull(message = "is missing") @Valid DefaultPassword defaultPassword,

        @NotNull(message = "is missing") @Size(max = 20, message = "may hold at most 20 sensors")
        List<@NotBlank(message = "is empty") @Size(max = 60, message = "may have at most 60 characters") String>
                sensors,

        @NotNull(message = "is missing") @Size(max = 20, message = "may hold at most 20 uses")
        List<@NotNull @Valid DataUse> dataUse,

        @NotNull(message = "is missing") Boolean worksOffline,

        @Nullable
        @Size(min = 1, max = 120, message = "must have 1 to 120 characters")
        @Pattern(regexp = "(?s).*\\S.*", message = "is empty")
        String batch,

        @Nullable
        @Pattern(regexp = PartsList.DIGEST, message = "must be sha256: and 64 hexadecimal digits in lower case")
        String photoDigest,

        @Nullable @WebAddress URI secureSetupUrl,
        @Nullable @Valid ExtendedSupport extendedSupport,

        @Nullable
        @Size(min = 1, max = 400, message = "must have 1 to 400 characters")
        @Pattern(regexp = "(?s).*\\S.*", message = "is empty")
        String unsupportedStatement,

        @Nullable @Valid PartsList sbom,
        @Nullable @Valid PartsList hbom,

        @Nullable
        @Schema(uniqueItems = true)
        @UniqueElements(message = "may name each one once")
        @Size(min = 1, max = 10, message = "must hold 1 to 10 labels or certificates")
        List<@NotNull @Valid Recognition> recognition,

        @Nullable @Size(max = 20, message = "may hold at most 20 connections")
        List<@NotNull @Valid Connection> connections) {
    public ProductDescription {
        gtins = copy(gtins);
        sensors = copy(sensors);
        dataUse = copy(dataUse);
        recognition = copy(recognition);
        connections = copy(connections);
    }

    /** A list that is left out or holds null is left to the constraints to refuse. */
    @SuppressWarnings("NullAway")
    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null || list.stream().anyMatch(Objects::isNull) ? list : List.copyOf(list);
    }
}
