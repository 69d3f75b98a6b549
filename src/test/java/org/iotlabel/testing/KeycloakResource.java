package org.iotlabel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.iotlabel.stand.Keycloak;

/** One real Keycloak with the demo realm for the whole run of the tests. */
public final class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    private static final String PROPERTY = "org.iotlabel.testing.keycloak";

    /** Where the server is, started when somebody asks for the first time; several class loaders see this class. */
    public static URI issuer() {
        synchronized (System.class) {
            if (System.getProperty(PROPERTY) == null) {
                var server = Keycloak.over(Path.of("target/keycloak-of-tests"), TestRealm.write());
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                System.setProperty(PROPERTY, server.issuer().toString());
            }
            return URI.create(System.getProperty(PROPERTY));
        }
    }

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.auth-server-url", issuer().toString());
    }

    @Override
    public void stop() {
        // Kept for the next test profile of the same run; the shutdown hook ends it.
    }
}
