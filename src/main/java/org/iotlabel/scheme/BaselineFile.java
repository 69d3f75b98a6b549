package org.iotlabel.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iotlabel.idempotency.SentInParts;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A baseline document as a file, in a form of parts.
 *
 * @param version what the form shows; empty for a new draft
 */
record BaselineFile(
        @RestForm @Nullable FileUpload file,
        @RestForm @Nullable String version) implements SentInParts {
    @Override
    public List<@Nullable Object> parts() {
        return Arrays.asList(file, version);
    }

    /**
     * The bytes of the file, one more than the most where it is larger.
     *
     * @throws Problem INVALID where there is none
     */
    byte[] content(long most) {
        var sent = file;
        if (sent == null || sent.size() == 0) {
            throw Problem.invalid(List.of(FieldError.at("A file is needed.", "file")));
        }
        try (var content = Files.newInputStream(sent.filePath())) {
            return content.readNBytes(Math.toIntExact(most + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the form of the text, where the file is refused: what is wrong in it can be mended there. */
    Map<String, String> typed(long most) {
        var there = file;
        var text = there == null || there.size() == 0 || there.size() > most
                ? ""
                : new String(content(most), StandardCharsets.UTF_8);
        return Map.of(DraftingForms.TEXT, text, "version", Objects.requireNonNullElse(version, ""));
    }

    /** As the header If-Match says it. */
    String ifMatch() {
        return "\"" + Objects.requireNonNullElse(version, "") + "\"";
    }
}
