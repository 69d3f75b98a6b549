package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.Artefacts;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Verifier;

/**
 * The credentials among the published vectors, for a test that gives them to the bulk check.
 *
 * @param file the vector
 * @param verifier that believes and knows what the vector says
 */
public record VectorsInBulk(String file, String compact, Verifier verifier, Question question) {
    /** All of them. */
    public static Stream<VectorsInBulk> all() {
        return StreamSupport.stream(VectorReading.json("index.json").spliterator(), false)
                .map(name -> name.asText())
                .filter(file -> Artefacts.of(VectorReading.of(file).checked()) instanceof Artefact.Credential)
                .map(VectorsInBulk::of);
    }

    /** One of them. */
    public static VectorsInBulk of(String file) {
        var vector = VectorReading.of(file);
        return new VectorsInBulk(
                file, new String(vector.checked(), UTF_8).strip(), vector.verifier(), vector.question());
    }

    @Override
    public String toString() {
        return file;
    }
}
