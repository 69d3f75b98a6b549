package org.iotlabel.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/** Reads JSON to its end without keeping it: one value, well-formed, not deeper than Jackson's limit of 1,000. */
final class JsonScan {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonScan() {}

    static void check(InputStream content) throws IOException {
        try (var parser = JSON.createParser(content)) {
            if (parser.nextToken() == null) {
                throw new EvidenceRefused(RefusalReason.UNREADABLE);
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new EvidenceRefused(RefusalReason.UNREADABLE);
            }
        } catch (JsonProcessingException | CharConversionException e) {
            throw new EvidenceRefused(RefusalReason.UNREADABLE);
        }
    }
}
