package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A file of {@code labels-schema} that labels name by an address. It never changes; another version has another name. */
final class PublishedFile {
    private static final String A_DAY = "public, max-age=86400";

    private PublishedFile() {}

    /** Answers the file, to pages of everybody. */
    static RestResponse<String> answer(String file) {
        var path = "/labels-schema/" + file;
        try (var in = Objects.requireNonNull(PublishedFile.class.getResourceAsStream(path), path)) {
            return ResponseBuilder.ok(new String(in.readAllBytes(), UTF_8))
                    .header("Cache-Control", A_DAY)
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
