package org.iotlabel.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.testing.SchemaFiles;
import org.iotlabel.verifier.Artefacts;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vectors: that they are what the generator makes, and that the verifier says of each what stands in it. */
class VectorsTest {
    private static final String GUIDE = "README.md";

    private static final SchemaFiles SCHEMAS = new SchemaFiles();

    /** Writes them anew with {@code -Dlabel.vectors.write=true}. */
    @Test
    void the_published_vectors_are_what_the_generator_makes_to_the_byte() throws IOException {
        var made = VectorFiles.all();
        if (Boolean.getBoolean("label.vectors.write")) {
            for (var file : made.entrySet()) {
                var path = VectorReading.FOLDER.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
        var expected = new TreeSet<>(made.keySet());
        expected.add(GUIDE);
        assertEquals(expected, published());
        for (var file : made.entrySet()) {
            var there = Files.readAllBytes(VectorReading.FOLDER.resolve(file.getKey()));
            assertTrue(Arrays.equals(file.getValue(), there), file.getKey() + " is not what the generator makes");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_vector_is_of_the_published_form(String file) {
        var json = VectorReading.json(file);
        assertEquals(List.of(), SCHEMAS.faults("vector.schema.json", json.toString()));
        assertEquals(file, json.path("id").asText() + ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_verifier_says_of_each_stage_what_the_vector_says(String file) {
        var vector = VectorReading.of(file);
        if (!vector.isFamily()) {
            assertEquals(vector.expected(), said(vector.verify()), file);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void no_document_of_a_family_is_believed(String file) {
        var vector = VectorReading.of(file);
        var verifier = vector.verifier();
        var document = vector.checked();
        var verdicts = texts(vector.expected().path("verdicts"));
        assertTrue(document.length * 8 > 1_000);
        // Of a long document every seventh, in which each bit of a byte and each part comes up; BitFlipTest tries them
        // all.
        var step = document.length > 1_000 ? 7 : 1;
        var believed = IntStream.range(0, document.length * 8 / step)
                .parallel()
                .map(one -> one * step)
                .filter(bit -> {
                    var result = verifier.verify(Artefacts.of(flipped(document, bit)), vector.question());
                    return !verdicts.contains(result.verdict().name())
                            || !said(result)
                                    .at("/stages/integrity/outcome")
                                    .asText()
                                    .equals("fail");
                })
                .boxed()
                .toList();
        assertEquals(List.of(), believed);
    }

    @Test
    void every_reason_of_the_verifier_has_a_vector() {
        var shown = new TreeSet<String>();
        files().map(VectorReading::json)
                .forEach(vector -> vector.at("/expected/stages")
                        .forEach(line -> shown.add(line.path("reason").asText())));
        var missing = Stream.of(Reason.values())
                .map(Reason::name)
                .filter(reason -> !shown.contains(reason))
                .toList();
        assertEquals(List.of(), missing);
    }

    static Stream<String> files() {
        return texts(VectorReading.json("index.json")).stream();
    }

    static Stream<String> families() {
        return files().filter(file -> file.startsWith("family/"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode said(Result result) {
        var stages = new EnumMap<Stage, Expected.Line>(Stage.class);
        result.lines()
                .forEach(one -> stages.put(one.stage(), new Expected.Line(one.outcome(), one.reason(), one.detail())));
        return VectorWriting.expected(new Expected(result.verdict(), stages));
    }

    private static byte[] flipped(byte[] document, int bit) {
        var changed = document.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private static TreeSet<String> published() throws IOException {
        try (var files = Files.walk(VectorReading.FOLDER)) {
            var names = new TreeSet<String>();
            files.filter(Files::isRegularFile)
                    .map(VectorReading.FOLDER::relativize)
                    .map(Path::toString)
                    .forEach(names::add);
            return names;
        }
    }
}
