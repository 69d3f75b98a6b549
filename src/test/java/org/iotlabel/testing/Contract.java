package org.iotlabel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.http.Headers;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What labels-schema/openapi.yaml promises of each answer, read as a stranger reads it: the status is one of those
 * listed, the media type and the required headers too, the body is of its schema, and no member is there that is not
 * described.
 */
public final class Contract {
    private static final String PROBLEM = "application/problem+json";

    /** Answered before it is known which door a request would reach, so that no door lists them. */
    private static final Set<Integer> BEFORE_ANY_DOOR = Set.of(405, 413, 414, 431);

    private static final Contract HELD = published();

    private final OpenApiFile file;
    private final SchemaFiles schemas = new SchemaFiles();

    private Contract(OpenApiFile file) {
        this.file = file;
    }

    /** The committed description. */
    public static Contract published() {
        return new Contract(OpenApiFile.read());
    }

    /** One answer of the server. */
    public record Answer(int status, @Nullable String contentType, byte[] body, Headers headers) {
        String mediaType() {
            return contentType == null
                    ? ""
                    : contentType.split(";", 2)[0].trim().toLowerCase();
        }

        /** The body as text. */
        public String text() {
            return new String(body, UTF_8);
        }
    }

    /** Fails where an answer of our server is otherwise than promised. */
    static void hold(String method, URI address, Answer answer) {
        // Pages of the portal are no part of the contract, and one has the form of a label's address.
        if (address.getPort() == RestAssured.port && !address.getRawPath().startsWith("/portal")) {
            assertEquals(List.of(), HELD.faults(method, address.getRawPath(), answer));
        }
    }

    /** What is otherwise than promised. */
    public List<String> faults(String method, String path, Answer answer) {
        var faults = new ArrayList<String>();
        if (answer.mediaType().equals(PROBLEM) && answer.body().length > 0) {
            schemas.faults("problem.schema.json", answer.text()).forEach(faults::add);
        }
        if (BEFORE_ANY_DOOR.contains(answer.status()) && answer.mediaType().equals(PROBLEM)) {
            return faults;
        }
        var door = file.operation(method, path);
        if (door.isPresent()) {
            check(door.get(), method, answer, faults);
        } else if (path.startsWith("/api/v1/") && answer.status() < 400) {
            faults.add("is not described");
        } else if (answer.status() >= 400
                && path.startsWith("/api/v1/")
                && !answer.mediaType().equals(PROBLEM)) {
            faults.add(answer.status() + " is no problem document");
        }
        return faults.stream().map(fault -> method + " " + path + ": " + fault).toList();
    }

    private void check(JsonNode operation, String method, Answer answer, List<String> faults) {
        var responses = operation.path("responses");
        var listed = responses.path(String.valueOf(answer.status()));
        if (listed.isMissingNode() && answer.status() < 500) {
            faults.add("status " + answer.status() + " is not among " + names(responses));
            return;
        }
        var response = file.resolve(listed.isMissingNode() ? responses.path("default") : listed);
        response.path("headers").forEachEntry((name, header) -> {
            if (header.path("required").asBoolean() && !answer.headers().hasHeaderWithName(name)) {
                faults.add("status " + answer.status() + " comes without " + name);
            }
        });
        if (answer.status() / 100 == 2
                && answer.headers().hasHeaderWithName("ETag")
                && !response.path("headers").has("ETag")) {
            faults.add("status " + answer.status() + " comes with an ETag that is not described");
        }
        var content = response.path("content");
        if (content.isEmpty()) {
            if (answer.body().length > 0) {
                faults.add("status " + answer.status() + " has a body that is not described: " + answer.text());
            }
        } else if (!method.equals("HEAD")) {
            media(content, answer)
                    .ifPresentOrElse(
                            media -> body(media, answer, faults),
                            () -> faults.add("media type " + answer.contentType() + " is not among " + names(content)));
        }
    }

    private static Optional<JsonNode> media(JsonNode content, Answer answer) {
        return content.has("*/*")
                ? Optional.of(content.get("*/*"))
                : Optional.ofNullable(content.get(answer.mediaType()));
    }

    private void body(JsonNode media, Answer answer, List<String> faults) {
        if (answer.mediaType().matches(".+[/+]json") && media.has("schema")) {
            file.schema(media.get("schema")).faults(answer.text()).forEach(faults::add);
        }
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
