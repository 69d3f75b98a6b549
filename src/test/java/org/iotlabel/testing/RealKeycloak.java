package org.iotlabel.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * The application with the demo realm in a real Keycloak and a database of its own: as {@code ./label start} runs it, but
 * for the seed.
 */
public final class RealKeycloak implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "label.scheme.owner-emails", "owner1@example.org,owner2@example.org",
                "quarkus.oidc.label-portal.tenant-enabled", "true",
                "quarkus.oidc.label-portal.tenant-paths", "/portal,/portal/*",
                "quarkus.http.auth.permission.portal.enabled", "true",
                "label.portal.client-secret", "demo-label-portal",
                // Here the way goes on by itself, as it does in real life.
                "quarkus.scheduler.enabled", "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OwnPostgresResource.class), new TestResourceEntry(KeycloakResource.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
