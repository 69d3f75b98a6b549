package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the vendor of a walkthrough brings along: a document and the files that it names. */
final class Material {
    private static final String SAMPLES = "/labels-schema/samples/";
    private static final String[] SAMPLE_EVIDENCE = {"declaration.md", "test-report.md", "support-page.md"};

    private Material() {}

    /** The document in a file; that of a simple sensor where none is named. */
    static ObjectNode document(@Nullable Path file) throws IOException {
        var bytes = file == null ? resource("simple-sensor.attestation.json") : Files.readAllBytes(file);
        JsonNode document = new ObjectMapper().readTree(bytes);
        if (document instanceof ObjectNode object && object.path("product").isObject()) {
            return object;
        }
        throw new Failure("the attestation document must be an object with a product");
    }

    /**
     * Every file in a folder, by name, and in the folder that a document brings along: {@code x.evidence} beside
     * {@code x.attestation.json}. The sample's own where neither folder nor document is named.
     */
    static Map<String, byte[]> evidence(@Nullable Path folder, @Nullable Path document) throws IOException {
        var files = new TreeMap<String, byte[]>();
        if (folder == null && document == null) {
            for (var name : SAMPLE_EVIDENCE) {
                files.put(name, resource("evidence/" + name));
            }
        }
        if (folder != null) {
            files.putAll(filesIn(folder));
        }
        if (document != null) {
            var beside = document.resolveSibling(
                    document.getFileName().toString().replaceFirst("(\\.attestation)?\\.json$", "") + ".evidence");
            if (Files.isDirectory(beside)) {
                files.putAll(filesIn(beside));
            }
        }
        return files;
    }

    private static Map<String, byte[]> filesIn(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var inside = Files.list(folder)) {
            for (var file : inside.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    static byte[] resource(String name) throws IOException {
        try (var stream = Material.class.getResourceAsStream(SAMPLES + name)) {
            if (stream == null) {
                throw new Failure("the build lacks " + SAMPLES + name);
            }
            return stream.readAllBytes();
        }
    }
}
