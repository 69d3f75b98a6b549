package org.iotlabel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody or something with a login at the identity provider of the tests.
 *
 * @param token what they send; valid for an hour of real time
 */
public record TestPrincipal(String subject, String name, String email, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A person with a verified e-mail address; a member of nothing yet. */
    public static TestPrincipal person(String name) {
        var subject = UUID.randomUUID().toString();
        var email = name.toLowerCase().replaceAll("[^a-z0-9]+", ".") + "." + subject.substring(0, 8) + "@example.test";
        return new TestPrincipal(subject, name, email, Tokens.person(subject, name, email));
    }

    /** A machine; bound to nothing yet. Its name is its client id. */
    public static TestPrincipal machine(String clientId) {
        var subject = UUID.randomUUID().toString();
        return new TestPrincipal(subject, clientId, "", Tokens.machine(subject, clientId));
    }

    /** A request with their token. */
    public RequestSpecification calls() {
        return RestAssured.given().auth().oauth2(token);
    }

    /** What a door says to them; for what a test prepares, see {@link QuickCall}. */
    public Response get(String path) {
        return new QuickCall(token).get(path);
    }

    /** What a door says to them, which must be there; read quicker than by a path into a response. */
    public JsonNode reads(String path) {
        var answer = get(path);
        assertEquals(200, answer.statusCode(), answer::asString);
        return json(answer);
    }

    /** Makes something, which must succeed; what was made. */
    public JsonNode makes(String path, Object body) {
        var answer = post(path, body);
        assertEquals(201, answer.statusCode(), answer::asString);
        return json(answer);
    }

    /** The body of an answer. */
    public static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(answer.asString(), broken);
        }
    }

    /** A POST without a body. */
    public Response post(String path) {
        return new QuickCall(token).post(path);
    }

    /** A POST of JSON text, or of what is written as JSON. */
    public Response post(String path, Object body) {
        return new QuickCall(token).send("POST", path, body);
    }

    /** A PUT of JSON text, or of what is written as JSON. */
    public Response put(String path, Object body) {
        return new QuickCall(token).send("PUT", path, body);
    }

    /** A form of a page, as a browser sends it. */
    Response sendForm(String path, String form) {
        return new QuickCall(token).send("POST", path, "application/x-www-form-urlencoded", form);
    }

    /** Sends a file, with fields beside it. */
    public Response upload(String path, String name, byte[] content, Map<String, String> fields) {
        return new QuickCall(token).upload(path, name, content, fields);
    }

    /** What a door says to whoever is not signed in. */
    public static Response anybodyGets(String path) {
        return new QuickCall("").get(path);
    }

    /** Their key in the platform: version 8 (RFC 9562), made of SHA-256 over issuer and subject. */
    public UUID id() {
        try {
            var named = Tokens.ISSUER.length() + ":" + Tokens.ISSUER + subject;
            var bytes = MessageDigest.getInstance("SHA-256").digest(named.getBytes(UTF_8));
            bytes[6] = (byte) (bytes[6] & 0x0F | 0x80);
            bytes[8] = (byte) (bytes[8] & 0x3F | 0x80);
            var halves = ByteBuffer.wrap(bytes);
            return new UUID(halves.getLong(), halves.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
