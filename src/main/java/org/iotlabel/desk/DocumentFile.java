package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * A JSON document as a file, in a form of parts; a {@code @BeanParam}. What is wrong in it is mended as text, in a form that has
 * the document in one field.
 *
 * @param version what the form shows; empty for something new
 */
public record DocumentFile(
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
    public byte[] content(long most) {
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
    public Map<String, String> typed(String field, long most) {
        var there = file;
        var text = there == null || there.size() == 0 || there.size() > most ? "" : new String(content(most), UTF_8);
        return Map.of(field, text, Sent.VERSION, Objects.requireNonNullElse(version, ""));
    }

    /** As the header If-Match says it. */
    public String ifMatch() {
        return "\"" + Objects.requireNonNullElse(version, "") + "\"";
    }

    /** Every fault of the document as one of the field that holds it, with its place before it. */
    public static Problem within(String field, Problem refused) {
        return refused.errors().isEmpty()
                ? refused
                : Problem.invalid(refused.errors().stream()
                        .map(error -> new FieldError(field, (error.pointer() + " " + error.message()).strip()))
                        .toList());
    }
}
