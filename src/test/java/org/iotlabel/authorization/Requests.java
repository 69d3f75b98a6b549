package org.iotlabel.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.product.ProductFixture;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPrincipal;

/** Makes a well-formed request of every operation, about whichever thing. */
final class Requests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode BODIES = bodies();

    /** A version that nobody has seen: what may be done is refused as stale, where the door asks for a version. */
    private static final String OUTDATED = "999999";

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("listDraws", "?attestation={attestation}"),
            Map.entry("ReviewPages.opening", "?attestation={attestation}"),
            Map.entry("AdmissionPages.moving", "?to=SUSPENSION"),
            Map.entry("AdmissionPages.move", "?to=SUSPENSION"),
            Map.entry("AccreditationPages.moving", "?to=SUSPENSION"),
            Map.entry("AccreditationPages.move", "?to=SUSPENSION"),
            Map.entry("ConfirmationPages.moving", "?to=WITHDRAWAL"),
            Map.entry("ConfirmationPages.move", "?to=WITHDRAWAL"),
            Map.entry("SchemeLabelPages.moving", "?to=SUSPENSION"),
            Map.entry("SchemeLabelPages.move", "?to=SUSPENSION"),
            Map.entry("BaselineMovePages.moving", "?to=CONSULTATION"),
            Map.entry("BaselineMovePages.move", "?to=CONSULTATION"),
            Map.entry("KeyDeskPages.rotating", "?role=LOG"),
            Map.entry("KeyDeskPages.rotate", "?role=LOG"),
            Map.entry("KeyDeskPages.losing", "?kid={kid}"),
            Map.entry("KeyDeskPages.lose", "?kid={kid}"),
            Map.entry("OutboxPages.moving", "?to=ABANDONMENT"),
            Map.entry("OutboxPages.move", "?to=ABANDONMENT"),
            Map.entry("KeyProposalPages.moving", "?kind=ROTATION&to=WITHDRAWAL"),
            Map.entry("KeyProposalPages.move", "?kind=ROTATION&to=WITHDRAWAL"),
            Map.entry("AttestationPages.draft", "?product={product}"),
            Map.entry("BaselinePartPages.changes", "?since=1.0"),
            Map.entry("readRevisionChanges", "?since=1"),
            Map.entry("compareBaselines", "?since=1.0"));

    private static final String BOUNDARY = "a-boundary-of-the-tests";
    private static final String FILE = """
            --BOUNDARY
            Content-Disposition: form-data; name="file"; filename="note.md"
            Content-Type: application/octet-stream

            %s
            --BOUNDARY--
            """.replace("BOUNDARY", BOUNDARY).replace("\n", "\r\n");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Requests() {}

    /** Sends it as somebody, or as nobody in particular. */
    static Reply send(Operation operation, Optional<TestPrincipal> who, Map<String, String> thing) {
        return sent(made(operation, who, thing, OUTDATED));
    }

    /** It, to be sent as often as one likes, with the version that its sender saw. */
    static HttpRequest made(
            Operation operation, Optional<TestPrincipal> who, Map<String, String> thing, String version) {
        var request = request(address(operation, thing), who);
        operation.accept().ifPresent(media -> request.header("Accept", media));
        if (!operation.isRead()) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.method(operation.method(), body(request, operation, thing, who, version))
                .build();
    }

    /** Where an operation about that thing is. */
    static String address(Operation operation, Map<String, String> thing) {
        return fill(operation.path() + QUERIES.getOrDefault(operation.id(), ""), thing);
    }

    /** Does what an operation is for at an address that names parts of the thing, with a body of the test's own if need be. */
    static Reply act(
            Operation operation, String address, TestPrincipal who, Map<String, String> thing, Optional<String> own) {
        var request = request(fill(address, thing), Optional.of(who));
        own.ifPresent(_ -> request.header("Content-Type", "application/json"));
        return sent(request.method(
                        operation.method(),
                        own.map(BodyPublishers::ofString)
                                .orElseGet(() -> body(request, operation, thing, Optional.of(who), OUTDATED)))
                .build());
    }

    /** Reads what is there. */
    static Reply read(String address, TestPrincipal who) {
        return sent(request(address, Optional.of(who)).GET().build());
    }

    /** A form as a browser sends it, its fields as they are written in an address. */
    static HttpRequest form(String address, TestPrincipal who, String fields) {
        return request(address, Optional.of(who))
                .header("Content-Type", SentForm.TYPE)
                .POST(BodyPublishers.ofString(fields))
                .build();
    }

    /** A form with a file. */
    static HttpRequest upload(String address, TestPrincipal who, Map<String, String> fields, String content) {
        return request(address, Optional.of(who))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(SentForm.parts(BOUNDARY, fields) + FILE.formatted(content)))
                .build();
    }

    private static HttpRequest.Builder request(String address, Optional<TestPrincipal> who) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address));
        who.ifPresent(somebody -> request.header("Authorization", "Bearer " + somebody.token()));
        return request;
    }

    static Reply sent(HttpRequest request) {
        try {
            return Reply.of(HTTP.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static BodyPublisher body(
            HttpRequest.Builder request,
            Operation operation,
            Map<String, String> thing,
            Optional<TestPrincipal> who,
            String version) {
        if (operation.isUpload()) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            return BodyPublishers.ofString(
                    SentForm.parts(BOUNDARY, who) + FILE.formatted("Nothing was found. " + UUID.randomUUID()));
        }
        if (!operation.takesJson() && !operation.isForm()) {
            return BodyPublishers.noBody();
        }
        var body = BODIES.path(operation.id());
        if (body.isMissingNode()) {
            throw new IllegalStateException("requests.json does not say what is sent to " + operation.id());
        }
        var written = written(body.toString(), thing);
        request.header("Content-Type", operation.isForm() ? SentForm.TYPE : "application/json");
        return BodyPublishers.ofString(operation.isForm() ? SentForm.of(written, who, version) : written);
    }

    /** The template with the parts of the thing and what has to be new each time. */
    static String written(String template, Map<String, String> thing) {
        var filled = fill(template, thing).replace("{random}", UUID.randomUUID().toString());
        filled = with(filled, "\"@jwk\"", Requests::jwk);
        filled = with(filled, "\"@product\"", Requests::product);
        filled = with(
                filled, "\"@attestation\"", () -> AttestationFixture.document().toString());
        return with(filled, "\"@baseline\"", () -> baseline(thing));
    }

    /** Most requests ask for none of what takes long to make. */
    private static String with(String template, String mark, Supplier<String> made) {
        return template.contains(mark) ? template.replace(mark, made.get()) : template;
    }

    private static String fill(String template, Map<String, String> thing) {
        var filled = template;
        for (var part : thing.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }

    private static String baseline(Map<String, String> thing) {
        return TestBaselines.document(thing.getOrDefault("version", "1.0")).toString();
    }

    private static String product() {
        var description = ProductFixture.gateway("Gate " + UUID.randomUUID());
        return JSON.valueToTree(description).toString();
    }

    private static String jwk() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toPublicJWK()
                    .toJSONString();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonNode bodies() {
        try (var file = Requests.class.getResourceAsStream("/authorization/requests.json")) {
            return JSON.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
