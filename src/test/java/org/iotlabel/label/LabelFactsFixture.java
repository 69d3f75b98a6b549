package org.iotlabel.label;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.statuslist.StatusAddresses;
import org.iotlabel.statuslist.StatusPlace;
import org.iotlabel.statuslist.StatusReferences;

/** Labels for tests: the published sample, and the sample with something changed. */
final class LabelFactsFixture {

    static final Path SAMPLE = Path.of("labels-schema", "samples", "label.json");
    static final URI PUBLIC = URI.create("https://label.example");
    static final StatusPlace PLACE = new StatusPlace(1, 90_210);
    static final StatusReferences STATUS = StatusReferences.of(PLACE, new StatusAddresses(PUBLIC));

    private LabelFactsFixture() {}

    static LabelFacts aLabel() {
        return aLabel(json -> {});
    }

    static LabelFacts aLabel(Consumer<ObjectNode> change) {
        try {
            var json = (ObjectNode) new ObjectMapper().readTree(Files.readAllBytes(SAMPLE));
            change.accept(json);
            return LabelFacts.read(CanonicalJson.of(json).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample of a device with this name. */
    static LabelFacts aLabelFor(String model) {
        return aLabel(json -> product(json).put("model", model));
    }

    static ObjectNode product(ObjectNode label) {
        return (ObjectNode) label.get("product");
    }
}
