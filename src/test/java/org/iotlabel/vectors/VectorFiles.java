package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iotlabel.signing.CanonicalJson;

/** All files below {@code labels-schema/vectors} but the guide: one a vector, a list of them, and what many of them share. */
final class VectorFiles {
    private static final ObjectWriter JSON = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withoutSpacesInObjectEntries());

    private VectorFiles() {}

    /** By path. */
    static Map<String, byte[]> all() {
        var vectors = vectors();
        var files = new TreeMap<>(shared());
        var writing = new VectorWriting(shared());
        vectors.forEach(vector -> files.put(vector.id() + ".json", text(writing.of(vector))));
        var ids = vectors.stream().map(vector -> vector.id() + ".json").sorted().toList();
        files.put("index.json", text(new ObjectMapper().valueToTree(ids)));
        return files;
    }

    static List<Vector> vectors() {
        return Stream.of(
                        GoodVectors.all(),
                        CredentialVectors.all(),
                        StatusVectors.all(),
                        LifeVectors.all(),
                        ClaimVectors.all(),
                        SupportVectors.all(),
                        KeyVectors.all(),
                        LossVectors.all(),
                        MixedVectors.all(),
                        SealVectors.all(),
                        CborVectors.all(),
                        PaperVectors.all(),
                        BundleVectors.all())
                .flatMap(part -> part)
                .toList();
    }

    private static Map<String, byte[]> shared() {
        var facts = VectorLabel.facts();
        var files = new LinkedHashMap<String, byte[]>();
        VectorIssuer.trust().forEach((name, file) -> files.put("shared/" + name, file));
        files.put("shared/label.jwt", VectorLabel.jwt().getBytes(UTF_8));
        files.put("shared/label.json", CanonicalJson.of(facts).bytes());
        files.put("shared/label.cose", VectorSeal.of(facts));
        files.put("shared/status-1.jwt", VectorLists.token(0).getBytes(UTF_8));
        return files;
    }

    private static byte[] text(JsonNode json) {
        try {
            return (JSON.writeValueAsString(json) + "\n").getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
