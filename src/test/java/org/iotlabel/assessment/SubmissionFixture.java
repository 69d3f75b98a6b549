package org.iotlabel.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iotlabel.attestation.Claim;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.scheme.BaselineDocument;

/** The sealed submission of a simple sensor, as it stands in the samples, without a database. */
final class SubmissionFixture {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private SubmissionFixture() {}

    static Scope aSubmission() {
        return aSubmission(sample("claims", new TypeReference<>() {}));
    }

    static Scope aSubmission(Map<String, Claim> claims) {
        var description = sample("product", new TypeReference<ProductDescription>() {});
        return new Scope(
                BaselineDocument.read(resource("baselines/1.0.json")),
                new Snapshot(
                        UUID.randomUUID(),
                        1,
                        new Snapshot.Vendor(UUID.randomUUID(), "Heron"),
                        UUID.randomUUID(),
                        description,
                        new Snapshot.BaselineRef("1.0", "sha256:" + "0".repeat(64)),
                        1,
                        sample("features", new TypeReference<>() {}),
                        Map.of(),
                        new TreeMap<>(claims),
                        sample("containment", new TypeReference<>() {}),
                        List.of(),
                        List.of()));
    }

    static Claim met() {
        return new Claim(Claim.Answer.MET, "It is so.", "", List.of());
    }

    static Claim notClaimed(String reason) {
        return new Claim(Claim.Answer.NOT_CLAIMED, "", reason, List.of());
    }

    private static <T> T sample(String member, TypeReference<T> type) {
        try {
            var document = JSON.readTree(resource("samples/simple-sensor.attestation.json"));
            return JSON.convertValue(document.path(member), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] resource(String name) {
        try (var stream = SubmissionFixture.class.getResourceAsStream("/labels-schema/" + name)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
