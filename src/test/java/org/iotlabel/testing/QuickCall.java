package org.iotlabel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.internal.RestAssuredResponseImpl;
import io.restassured.internal.log.LogRepository;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/**
 * What tests prepare goes through the doors by this: REST-assured makes a request at the cost of several, and a case has
 * dozens before the test begins. The answer is one of REST-assured's, and held against the published description too.
 *
 * @param token who asks; empty for anybody
 */
record QuickCall(String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BOUNDARY = "part-of-a-test";

    Response get(String path) {
        return send(to(path).GET());
    }

    /** With a body that is JSON text, or something that is written as JSON. */
    Response send(String method, String path, Object body) {
        return send(method, path, "application/json", body instanceof String text ? text : json(body));
    }

    /** With a body of any type. */
    Response send(String method, String path, String type, String body) {
        return send(to(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    Response post(String path) {
        return send(to(path).POST(BodyPublishers.noBody()));
    }

    /** A file in the part {@code file}, and fields beside it. */
    Response upload(String path, String name, byte[] content, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) ->
                body.writeBytes((part("name=\"" + field + "\"") + "\r\n\r\n" + value + "\r\n").getBytes(UTF_8)));
        body.writeBytes((part("name=\"file\"; filename=\"" + name + "\"") + "\r\nContent-Type: application/octet-stream"
                        + "\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("/") ? here() + path : path))
                .header("Accept", "*/*");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String here() {
        return "http://localhost:" + RestAssured.port;
    }

    private static Response send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofByteArray());
            var headers = headers(answer);
            var type = headers.getValue("Content-Type");
            Contract.hold(
                    request.method(),
                    request.uri(),
                    new Contract.Answer(answer.statusCode(), type, answer.body(), headers));
            var response = new ResponseBuilder()
                    .setStatusCode(answer.statusCode())
                    .setHeaders(headers)
                    .setContentType(type == null ? "" : type)
                    .setBody(answer.body())
                    .build();
            // The builder leaves out what log().ifValidationFails() writes to.
            ((RestAssuredResponseImpl) response).setLogRepository(new LogRepository());
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException("no answer to " + request, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("no answer to " + request, stopped);
        }
    }

    private static Headers headers(HttpResponse<?> answer) {
        return new Headers(answer.headers().map().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Header(entry.getKey(), value)))
                .toList());
    }

    private static String part(String disposition) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition;
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
