package org.iotlabel.authorization;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/**
 * Forms whose button is pressed twice so fast that both are under way at the same instant, one of each kind: that of an API
 * client, which asks the identity provider meanwhile, is in PortalSignInTest.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SentAtOnceTest {
    @Inject
    RelayOutboxMessages relay;

    private final Presses presses = new Presses();

    @Test
    void an_organisation_is_registered_once() throws Exception {
        presses.atOnce(ShownForm.on("/portal/organisations/new", TestPrincipal.person("Oona"))
                .typed(Map.of(
                        "/kind", "VENDOR",
                        "/name", "Applicant " + UUID.randomUUID(),
                        "/address", "1 Lamp Street",
                        "/website", "https://applicant.example",
                        "/country", "FI")));
    }

    @Test
    void somebody_is_invited_once_and_becomes_a_member_once() throws Exception {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        presses.atOnce(ShownForm.on("/portal/organisations/" + vendor + "/invitations/new", admin)
                .typed(Map.of("/role", "VENDOR_MEMBER", "/email", "somebody@example.test")));
        var invited = TestPrincipal.person("Inga");
        var token = admin.makes(
                        "/api/v1/organisations/" + vendor + "/invitations",
                        Map.of("role", "VENDOR_MEMBER", "email", invited.email()))
                .path("token");
        presses.atOnce(ShownForm.on("/portal/invitations/acceptance", invited).typed(Map.of("/token", token.asText())));
    }

    @Test
    void evidence_is_uploaded_once_and_the_attestation_handed_in_once() throws Exception {
        var draft = AttestationFixture.aCompleteDraft();
        var pages = "/portal/attestations/" + draft.id;
        presses.atOnce(ShownForm.ofFileOn(pages + "/evidence", draft.admin)
                .with("Nothing was found.", Map.of("confidentiality", "ASSESSOR")));
        presses.atOnce(ShownForm.on(pages + "/submission", draft.admin)
                .typed(Map.of("/promises/-", AttestationFixture.promises())));
    }

    @Test
    void a_label_is_granted_once() throws Exception {
        var review = ReviewFixture.open(relay, Map.of());
        presses.atOnce(ShownForm.on("/portal/reviews/" + review.id + "/grant", review.certifier)
                .typed(Map.of()));
    }

    @Test
    void a_key_is_put_to_use_once() throws Exception {
        var owners = new KeyFixture();
        TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        var proposal = owners.proposeRotation(owners.one, KeyRole.WEBHOOK);
        var page = "/portal/scheme/keys/proposals/" + proposal + "/move?kind=ROTATION&to=APPROVAL";
        presses.atOnce(ShownForm.on(page, owners.other).typed(Map.of()));
    }
}
