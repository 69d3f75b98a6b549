package org.iotlabel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.iotlabel.stand.Keycloak;

/** One real Keycloak with the demo realm for the whole run of the tests. */
public final class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    private static Keycloak server;

    /** The running server, started when somebody asks for the first time. */
    public static synchronized Keycloak server() {
        if (server == null) {
            server = Keycloak.over(Path.of("target/keycloak-of-tests"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server;
    }

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.auth-server-url", server().issuer().toString());
    }

    @Override
    public void stop() {
        // Kept for the next test profile of the same run; the shutdown hook ends it.
    }
}
