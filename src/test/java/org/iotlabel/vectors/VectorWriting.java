package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iotlabel.verifier.Stage;

/** Vectors in the form of {@code vector.schema.json}. */
final class VectorWriting {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Four letters, many times over: three bytes in Base64. */
    private static final Pattern RUN = Pattern.compile("([A-Za-z0-9_-]{4})\\1{255,}");

    private final Map<String, byte[]> shared;

    /** Refers to these files where a content is one of them. */
    VectorWriting(Map<String, byte[]> shared) {
        this.shared = shared;
    }

    JsonNode of(Vector vector) {
        var json = JSON.objectNode();
        json.put("id", vector.id());
        json.put("description", vector.description());
        json.put("clock", vector.clock().toString());
        json.put("check", vector.check());
        if (vector.isFamily()) {
            json.put("family", "every-single-bit");
        }
        if (!vector.question().isEmpty()) {
            var question = json.putObject("question");
            vector.question().forEach(question::put);
        }
        vector.closedOn().ifPresent(day -> json.put("closedOn", day));
        vector.register().ifPresent(state -> json.put("register", state));
        json.set("artefacts", contents(vector.artefacts()));
        json.set("trust", contents(vector.trust()));
        json.set("expected", vector.isFamily() ? refused() : expected(vector.expected()));
        return json;
    }

    private ObjectNode contents(Map<String, byte[]> files) {
        var contents = JSON.objectNode();
        files.forEach((name, file) -> contents.set(name, content(file)));
        return contents;
    }

    private ObjectNode content(byte[] file) {
        var content = JSON.objectNode();
        if (Arrays.equals(file, VectorLabel.BASELINE)) {
            return content.put("file", "../baselines/1.0.json");
        }
        var known = shared.entrySet().stream()
                .filter(one -> Arrays.equals(one.getValue(), file))
                .findAny();
        if (known.isPresent()) {
            return content.put("file", known.get().getKey());
        }
        var text = text(file);
        if (text.isEmpty()) {
            return content.put("base64", Base64.getEncoder().encodeToString(file));
        }
        return RUN.matcher(text.get()).find() ? parts(text.get()) : content.put("text", text.get());
    }

    private static ObjectNode parts(String text) {
        var content = JSON.objectNode();
        var parts = content.putArray("parts");
        var run = RUN.matcher(text);
        var done = 0;
        while (run.find()) {
            parts.add(text.substring(done, run.start()));
            var unit = run.group(1);
            parts.addObject().put("repeat", unit).put("times", run.group().length() / unit.length());
            done = run.end();
        }
        parts.add(text.substring(done));
        return content;
    }

    private static Optional<String> text(byte[] file) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.chars().anyMatch(c -> c < ' ' && c != '\n') ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Of a family it is only said that none of it is believed. */
    private static ObjectNode refused() {
        var expected = JSON.objectNode();
        expected.putArray("verdicts").add("BAD_SIGNATURE").add("UNKNOWN_LABEL");
        expected.putObject("stages").putObject(name(Stage.INTEGRITY)).put("outcome", "fail");
        return expected;
    }

    static ObjectNode expected(Expected expected) {
        var json = JSON.objectNode();
        json.putArray("verdicts").add(expected.verdict().name());
        var stages = json.putObject("stages");
        for (var stage : Stage.values()) {
            stages.set(name(stage), line(expected.stages().get(stage)));
        }
        return json;
    }

    private static ObjectNode line(Expected.Line line) {
        var json = JSON.objectNode();
        json.put("outcome", line.outcome().name().toLowerCase(Locale.ROOT));
        line.reason().ifPresent(reason -> json.put("reason", reason.name()));
        if (!line.detail().isEmpty()) {
            json.put("detail", line.detail());
        }
        return json;
    }

    static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
