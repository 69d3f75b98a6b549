package org.iotlabel.statuslist;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import org.iotlabel.signing.CanonicalJson;

/** The lists as a stranger reads them, by the addresses in a credential, and the job that keeps them fresh. */
@ApplicationScoped
public class PublishedStatusLists {
    private final RefreshStatusLists job;
    private final Clock clock;

    PublishedStatusLists(RefreshStatusLists job, Clock clock) {
        this.job = job;
        this.clock = clock;
    }

    /**
     * What all lists say of one credential.
     *
     * @param token in the Token Status List
     */
    public record Said(StatusValue token, boolean isRevoked, boolean isSuspended) {}

    /** Runs the job once. */
    public void refresh() {
        job.refreshAll();
    }

    /** Asks each list that the credential names, at the place that it names there. */
    public Said of(String credential, StatusListReader reader) {
        var payload = CanonicalJson.parse(
                        Base64.getUrlDecoder().decode(credential.split("\\.")[1]))
                .tree();
        var reference = payload.at("/status/status_list");
        var uri = URI.create(reference.path("uri").asText());
        var token = reader.token(fetched(uri, "application/statuslist+jwt"), uri, clock.instant())
                .at(reference.path("idx").intValue());
        return new Said(
                token,
                isSet(reader, payload, StatusPurpose.REVOCATION),
                isSet(reader, payload, StatusPurpose.SUSPENSION));
    }

    private boolean isSet(StatusListReader reader, JsonNode payload, StatusPurpose purpose) {
        for (var entry : payload.path("credentialStatus")) {
            if (entry.path("statusPurpose").asText().equals(purpose.toString())) {
                var uri = URI.create(entry.path("statusListCredential").asText());
                return reader.credential(fetched(uri, "application/vc+jwt"), uri, purpose, clock.instant())
                        .isSetAt(Integer.parseInt(entry.path("statusListIndex").asText()));
            }
        }
        throw new AssertionError("the credential names no list for " + purpose);
    }

    private static byte[] fetched(URI uri, String type) {
        return given().accept(type)
                .get(uri.getPath())
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();
    }
}
