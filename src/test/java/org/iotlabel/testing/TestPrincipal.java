package org.iotlabel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Somebody or something with a login at the identity provider of the tests.
 *
 * @param token what they send; valid for an hour of real time
 */
public record TestPrincipal(String subject, String name, String email, String token) {
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
