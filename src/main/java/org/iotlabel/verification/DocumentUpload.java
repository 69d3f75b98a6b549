package org.iotlabel.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
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
     * The bytes of the document.
     *
     * @throws Problem INVALID without a file; TOO_LARGE
     */
    byte[] content() {
        var sent = file;
        if (sent == null || sent.size() == 0) {
            throw Problem.invalid(List.of(FieldError.at("A file is needed.", "file")));
        }
        if (sent.size() > LARGEST) {
            throw new Problem(CommonProblem.TOO_LARGE, "A document has at most 10 MB.");
        }
        try {
            return Files.readAllBytes(sent.filePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The trade number; a field that is left empty on a form says nothing. */
    Optional<String> number() {
        var digits = given(gtin);
        if (digits.isPresent() && !digits.get().matches("[0-9]{8}|[0-9]{12,14}")) {
            throw Problem.invalid(List.of(FieldError.at("Must have 8, 12, 13 or 14 digits.", "gtin")));
        }
        return digits;
    }

    Optional<String> version() {
        var version = given(firmware);
        if (version.filter(text -> text.length() > LONGEST_VERSION).isPresent()) {
            throw Problem.invalid(List.of(FieldError.at("May have at most 60 characters.", "firmware")));
        }
        return version;
    }

    private static Optional<String> given(@Nullable String field) {
        return Optional.ofNullable(field).map(String::strip).filter(text -> !text.isEmpty());
    }
}
