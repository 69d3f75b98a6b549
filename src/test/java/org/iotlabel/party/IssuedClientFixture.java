package org.iotlabel.party;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;

/** The page with the secret of a new API client, which only an identity provider that registers clients leads to. */
public final class IssuedClientFixture {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private IssuedClientFixture() {}

    /** Its HTML, with texts as long as Keycloak makes them. */
    public static String page() {
        var frame = new PortalFrame("Vera Vendor", List.of(), "token", Optional.empty(), false, true);
        var issued = new IssuedClientView(
                client(),
                "x".repeat(32),
                NOW,
                URI.create("https://login.example/realms/label/protocol/token"),
                "label-api");
        var page = IssuedClientPage.of(issued, URI.create("https://label.example"), "/portal", frame);
        return ApiClientPages.Templates.issued(page, frame)
                .setLocale(PortalFrame.LANGUAGE)
                .render();
    }

    private static ApiClientView client() {
        var id = UUID.randomUUID();
        return new ApiClientView(
                id, id, "Build server", id.toString(), ApiClientState.ACTIVE, null, NOW, NOW, null, List.of());
    }
}
