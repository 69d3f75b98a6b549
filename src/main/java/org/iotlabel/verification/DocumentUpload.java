package org.iotlabel.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody wants to have checked (RFC 7578), and what it is held against.
 *
 * @param file one document, at most 10 MB
 * @param gtin the trade number of the product in hand
 * @param firmware the version that runs on it
 */
record DocumentUpload(
        @Nullable FileUpload file,
        @Nullable String gtin,
        @Nullable String firmware) {
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int LONGEST_VERSION = 60;

    /**
     * Refuses an upload that cannot be looked at, with everything that is wrong.
     *
     * @throws Problem INVALID; TOO_LARGE
     */
    void require() {
        var sent = file;
        if (sent != null && sent.size() > LARGEST) {
            var fault = FieldError.at("A document has at most 10 MB.", "file");
            throw new Problem(CommonProblem.TOO_LARGE, fault.message(), List.of(fault));
        }
        var faults = new ArrayList<FieldError>();
        if (sent == null || sent.size() == 0) {
            faults.add(FieldError.at("A file is needed.", "file"));
        }
        if (number().filter(digits -> !digits.matches("[0-9]{8}|[0-9]{12,14}")).isPresent()) {
            faults.add(FieldError.at("Must have 8, 12, 13 or 14 digits.", "gtin"));
        }
        if (version().filter(text -> text.length() > LONGEST_VERSION).isPresent()) {
            faults.add(FieldError.at("May have at most 60 characters.", "firmware"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** The bytes of the document, once {@link #require} has let it pass. */
    byte[] content() {
        try {
            return Files.readAllBytes(Objects.requireNonNull(file).filePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The trade number; a field that is left empty on a form says nothing. */
    Optional<String> number() {
        return given(gtin);
    }

    Optional<String> version() {
        return given(firmware);
    }

    private static Optional<String> given(@Nullable String field) {
        return Optional.ofNullable(field).map(String::strip).filter(text -> !text.isEmpty());
    }
}
