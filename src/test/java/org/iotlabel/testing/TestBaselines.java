package org.iotlabel.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.iotlabel.party.Role;

/** The public baseline of the repository, drafted and published through the doors by two scheme owners. */
public final class TestBaselines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOORS = "/api/v1/baselines";

    private TestBaselines() {}

    /** The baseline 1.0 in force, published now unless an earlier test did. */
    public static String inForce() {
        return TestPrincipal.anybodyGets(DOORS + "/1.0").statusCode() == 200 ? "1.0" : publish("1.0");
    }

    /** The repository's baseline as it would be under another version. */
    public static ObjectNode document(String version) {
        try (InputStream file = TestBaselines.class.getResourceAsStream("/labels-schema/baselines/1.0.json")) {
            return ((ObjectNode) JSON.readTree(file)).put("version", version);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Drafts it as somebody; its digest. */
    public static String draft(String version, TestPrincipal drafter) {
        return drafter.post(DOORS, document(version).toString())
                .then()
                .statusCode(201)
                .extract()
                .path("digest");
    }

    /** Moves it; the step must be taken. */
    public static void move(String version, String step, TestPrincipal who, Map<String, ?> body) {
        who.post(DOORS + "/" + version + "/" + step, body).then().statusCode(200);
    }

    /** Drafts, lays open and publishes it. Whoever takes another version than 1.0 must {@link #sunset} it in the end. */
    public static String publish(String version) {
        var drafter = TestPeople.a(Role.SCHEME_OWNER);
        var digest = draft(version, drafter);
        move(version, "consultation", drafter, Map.of());
        move(version, "publication", TestPeople.a(Role.SCHEME_OWNER), Map.of("digest", digest));
        return version;
    }

    /** Takes it out of the way of other tests. */
    public static void sunset(String version) {
        move(
                version,
                "sunset",
                TestPeople.a(Role.SCHEME_OWNER),
                Map.of("on", LocalDate.now().plusYears(1).toString(), "reason", "The test is over."));
    }
}
