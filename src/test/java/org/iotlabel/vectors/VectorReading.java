package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.verifier.Artefacts;
import org.iotlabel.verifier.FileRecords;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Records;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Trust;
import org.iotlabel.verifier.TrustFiles;
import org.iotlabel.verifier.Verifier;

/** A published vector, read as anybody reads it, and given to the verifier. */
final class VectorReading {
    static final Path FOLDER = Path.of("labels-schema", "vectors");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode json;
    private final Map<String, byte[]> artefacts;
    private final Map<String, byte[]> trust;

    private VectorReading(JsonNode json) {
        this.json = json;
        this.artefacts = files(json.path("artefacts"));
        this.trust = files(json.path("trust"));
    }

    static VectorReading of(String file) {
        return new VectorReading(json(file));
    }

    static JsonNode json(String file) {
        try {
            return JSON.readTree(Files.readAllBytes(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode expected() {
        return json.path("expected");
    }

    boolean isFamily() {
        return json.has("family");
    }

    byte[] checked() {
        return artefacts.getOrDefault(json.path("check").asText(), new byte[0]);
    }

    /** All of it resolved: contents in Base64, for whoever cannot read files. */
    JsonNode resolved() {
        var copy = json.<ObjectNode>deepCopy();
        copy.set("artefacts", JSON.valueToTree(artefacts));
        copy.set("trust", JSON.valueToTree(trust));
        return copy;
    }

    Result verify() {
        return verifier().verify(Artefacts.of(checked()), question());
    }

    Verifier verifier() {
        var beside = new LinkedHashMap<>(artefacts);
        beside.remove(json.path("check").asText());
        var files = new FileRecords(beside.values());
        return new Verifier(
                trust(),
                text(json, "register")
                        .<Records>map(state -> new RegisterRecords(files, Reason.valueOf(state)))
                        .orElse(files));
    }

    Question question() {
        var question = json.path("question");
        return new Question(
                Instant.parse(json.path("clock").asText()), text(question, "gtin"), text(question, "firmware"));
    }

    private Trust trust() {
        var open = new TrustFiles(trust.values()).trust().orElseThrow();
        return new Trust(
                open.publicUrl(),
                open.keys(),
                open.authorities(),
                open.revocations(),
                open.log(),
                open.statusLimit(),
                text(json, "closedOn").map(LocalDate::parse).or(open::closedOn));
    }

    private static Optional<String> text(JsonNode json, String member) {
        return Optional.ofNullable(json.path(member).textValue());
    }

    private static Map<String, byte[]> files(JsonNode contents) {
        var files = new LinkedHashMap<String, byte[]>();
        contents.forEachEntry((name, content) -> files.put(name, bytes(content)));
        return files;
    }

    private static byte[] bytes(JsonNode content) {
        if (content.has("file")) {
            try {
                return Files.readAllBytes(FOLDER.resolve(content.path("file").asText()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (content.has("base64")) {
            return Base64.getDecoder().decode(content.path("base64").asText());
        }
        if (content.has("text")) {
            return content.path("text").asText().getBytes(UTF_8);
        }
        var bytes = new ByteArrayOutputStream();
        for (var part : content.path("parts")) {
            var text = part.isTextual()
                    ? part.asText()
                    : part.path("repeat").asText().repeat(part.path("times").asInt());
            bytes.writeBytes(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
