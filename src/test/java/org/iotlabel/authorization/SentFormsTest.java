package org.iotlabel.authorization;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Forms around the cases, of those who take part and of the owners of the scheme, whose buttons are pressed twice;
 * {@link SentFormsOfACaseTest} has those of a case.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentFormsTest {
    private static final String KEYS = "/portal/scheme/keys";

    private final Presses presses = new Presses();
    private final TestPrincipal owner = TestPeople.a(Role.SCHEME_OWNER);

    @AfterAll
    void every_form_that_is_said_to_be_sent_here_was() {
        presses.mustHaveBeen(SentForms.AROUND);
    }

    @Test
    void of_a_vendor_and_whom_they_invite() throws JOSEException {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        var invited = TestPrincipal.person("Inga");
        var token = admin.makes(
                        "/api/v1/organisations/" + vendor + "/invitations",
                        Map.of("role", "VENDOR_MEMBER", "email", invited.email()))
                .path("token")
                .asText();
        presses.twice(ShownForm.on("/portal/invitations/acceptance", invited).typed(Map.of("/token", token)));
        var key = new ECKeyGenerator(Curve.P_256).keyID("build").generate().toPublicJWK();
        presses.twice(ShownForm.on("/portal/organisations/" + vendor + "/keys/new", admin)
                .typed(Map.of("/label", "Build server", "/jwk", key.toJSONString())));
    }

    @Test
    void of_what_binds_an_assessor() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var assessor = TestPeople.a(Role.ASSESSOR);
        var relations = "/portal/standing/relations/";
        presses.twice(ShownForm.on(relations + "new?counterpart=" + vendor, assessor)
                .typed(Map.of("/kind", "CONSULTANCY", "/from", "2026-01-01")));
        var declared = assessor.reads("/api/v1/relations").at("/items/0/id").asText();
        presses.twice(ShownForm.on(relations + declared + "/end", assessor).typed(Map.of("/until", "2099-01-01")));
    }

    @Test
    void of_a_draft_of_the_baseline() {
        TestBaselines.inForce();
        var drafts = "/portal/scheme/baselines/";
        var typed = version();
        presses.twice(ShownForm.on(drafts + "new", owner)
                .typed(Map.of("text", TestBaselines.document(typed).toString())));
        var sent = version();
        presses.twice(ShownForm.ofFileOn(drafts + "new", owner)
                .with(TestBaselines.document(sent).toString(), Map.of()));
        var heavier = TestBaselines.document(sent).toString().replaceFirst("\"weight\" ?: ?[0-9]+", "\"weight\": 8");
        presses.twice(ShownForm.ofFileOn(drafts + sent + "/text", owner).with(heavier, Map.of()));
        TestBaselines.move(typed, "withdrawal", owner, Map.of("reason", "The test is over."));
        TestBaselines.move(sent, "withdrawal", owner, Map.of("reason", "The test is over."));
    }

    private static String version() {
        return "8." + ThreadLocalRandom.current().nextInt(100, 100_000);
    }

    @Test
    void of_keys() {
        TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        presses.twice(
                ShownForm.on(KEYS + "/rotations?role=WEBHOOK", owner).typed(Map.of("/reason", "It is a year old.")));
        withdraw("rotations");
        presses.twice(ShownForm.on(KEYS + "/compromises?kid=" + KeyFixture.active(KeyRole.WEBHOOK), owner)
                .typed(Map.of("/compromisedAt", "2026-01-01T00:30", "/reason", "A disk was lost.")));
        withdraw("compromises");
    }

    /** So that the next one can be proposed. */
    private void withdraw(String kind) {
        owner.reads("/api/v1/keys/proposals?limit=100")
                .path("items")
                .valueStream()
                .filter(one -> one.path("state").asText().equals("OPEN"))
                .flatMap(one -> Offer.in(one).stream())
                .filter(offer ->
                        offer.name().equals("withdrawal") && offer.href().contains(kind))
                .forEach(offer -> owner.calls().delete(offer.href()).then().statusCode(200));
    }

    @Test
    void of_a_message_that_failed() {
        var message = UUID.randomUUID();
        OwnerDatabase.run("""
                INSERT INTO outbox_message (id, topic, payload, created_at, due_at, attempts, last_error)
                VALUES (?, 'test.offered', '{}', now(), now() + interval '1 hour', 3, 'IllegalStateException')""", message);
        var page = "/portal/scheme/operation/messages/" + message + "/move?to=ABANDONMENT";
        presses.twice(ShownForm.on(page, owner).typed(Map.of("/reason", "It was done by hand.")));
        OwnerDatabase.run("DELETE FROM outbox_message WHERE id = ?", message);
    }
}
