package org.iotlabel.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.idempotency.SentInParts;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an upload (RFC 7578), as a door takes them with {@code @BeanParam}. The server has the file on disk already,
 * and removes it when the request ends, well or not.
 *
 * <p>A digest may stand in the head of the file's part ({@code Repr-Digest}, {@code Content-Digest} or {@code Digest}) or
 * of the request ({@code Repr-Digest} or {@code Digest}); either way it is that of the file. {@code Content-Digest} of the
 * request is that of the whole multipart body (RFC 9530, section 2), which is nothing to compare a file with.
 *
 * @param file the file, with its name
 * @param confidentiality how far it may go
 * @param description what it shows
 */
public record EvidenceUpload(
        @RestForm @Nullable FileUpload file,

        @RestForm @Nullable @Schema(implementation = Confidentiality.class)
        String confidentiality,

        @RestForm @Nullable @Schema(maxLength = 1000) String description)
        implements SentInParts {
    /** The texts beside the file, by the names of their parts. */
    public Map<String, String> texts() {
        return Map.of(
                "confidentiality",
                Objects.requireNonNullElse(confidentiality, ""),
                "description",
                Objects.requireNonNullElse(description, ""));
    }

    @Override
    public List<@Nullable Object> parts() {
        return Arrays.asList(file, confidentiality, description);
    }

    /**
     * Reads the parts and opens the file for as long as it is used.
     *
     * @throws Problem 400 when a digest is malformed, 422 when a part is missing or wrong
     */
    <T> T use(HttpHeaders request, Function<NewEvidence, T> use) {
        var sent = require(Optional.ofNullable(file), Optional.ofNullable(confidentiality));
        var claimed = claimedBy(request, sent.file.getHeaders());
        var words = description == null ? "" : description.strip();
        try (var content = Files.newInputStream(sent.file.filePath())) {
            return use.apply(new NewEvidence(content, sent.file.fileName(), sent.confidentiality, words, claimed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Required(FileUpload file, Confidentiality confidentiality) {}

    private static Required require(Optional<FileUpload> file, Optional<String> confidentiality) {
        var errors = new ArrayList<FieldError>();
        if (file.isEmpty()) {
            errors.add(FieldError.at("A file with a name is needed.", "file"));
        }
        var names = Arrays.stream(Confidentiality.values()).map(Enum::name).toList();
        if (confidentiality.filter(names::contains).isEmpty()) {
            errors.add(FieldError.at("Must be one of " + String.join(", ", names) + ".", "confidentiality"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new Required(
                file.orElseThrow(),
                confidentiality.map(Confidentiality::valueOf).orElseThrow());
    }

    private static ReprDigest claimedBy(HttpHeaders request, MultivaluedMap<String, String> part) {
        return ReprDigest.ofField("Repr-Digest", request.getRequestHeaders().getOrDefault("Repr-Digest", List.of()))
                .and(ReprDigest.ofDigest(request.getRequestHeaders().getOrDefault("Digest", List.of())))
                .and(ReprDigest.ofField("Repr-Digest", part.getOrDefault("Repr-Digest", List.of())))
                .and(ReprDigest.ofField("Content-Digest", part.getOrDefault("Content-Digest", List.of())))
                .and(ReprDigest.ofDigest(part.getOrDefault("Digest", List.of())));
    }
}
