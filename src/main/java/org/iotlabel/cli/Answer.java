package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;

/**
 * What the server answered.
 *
 * @param request method and path, for messages
 */
record Answer(String request, HttpResponse<byte[]> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    byte[] bytes() {
        return response.body();
    }

    /** The body as JSON; a missing node where it is none. */
    JsonNode json() {
        try {
            return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException none) {
            return MissingNode.getInstance();
        }
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    boolean isGood() {
        return status() >= 200 && status() < 300;
    }

    /** Whether the problem is of this type. */
    boolean isProblem(String slug) {
        return json().path("type").asText().equals("/problems/" + slug);
    }

    /** This answer, where it is a good one. */
    Answer good() {
        if (!isGood()) {
            throw new Failure(request + " answered " + status() + ": " + words());
        }
        return this;
    }

    /** What went wrong, with every place that the server points at. */
    String words() {
        var problem = json();
        var words = new StringBuilder(problem.path("detail").asText("no words"));
        for (var error : problem.path("errors")) {
            words.append("\n    ")
                    .append(error.path("pointer").asText())
                    .append("  ")
                    .append(error.path("message").asText());
        }
        return words.toString();
    }
}
