package org.iotlabel.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * Reads JSON of strangers whole, but no more of it than the memory for one file allows; a member that stands twice is refused,
 * since readers disagree about which one counts (RFC 8259 section 4).
 */
final class BoundedJson {
    private static final int DEEPEST = 100;
    /** Values, names and brackets: about a hundred bytes of memory each. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private BoundedJson() {}

    /** @throws IOException where it is no JSON, or beyond the bounds */
    static JsonNode read(byte[] json) throws IOException {
        return JSON.readTree(json);
    }
}
