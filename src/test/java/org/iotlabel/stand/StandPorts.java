package org.iotlabel.stand;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the servers of a stand listen, on the loopback address.
 *
 * @param application the application
 * @param oidc Keycloak
 * @param smtp the mail server
 */
record StandPorts(int application, int oidc, int smtp) {

    static final String APPLICATION = "LABEL_PORT";
    static final String OIDC = "LABEL_OIDC_PORT";
    static final String SMTP = "LABEL_SMTP_PORT";

    StandPorts {
        var taken = new HashMap<Integer, String>();
        byName(application, oidc, smtp).forEach((name, port) -> {
            var other = taken.put(port, name);
            if (other != null) {
                throw new StandFailure(other + " and " + name + " are both " + port + "; they must differ.");
            }
        });
    }

    static StandPorts of(Map<String, String> environment) {
        return new StandPorts(
                port(environment, APPLICATION, 8080), port(environment, OIDC, 8180), port(environment, SMTP, 8025));
    }

    /** Refuses where something listens on one of them. */
    void requireFree() {
        byName().forEach((name, port) -> Ports.requireFree(port, name));
    }

    /** The ports, each under the name of the setting that moves it. */
    Map<String, Integer> byName() {
        return byName(application, oidc, smtp);
    }

    private static Map<String, Integer> byName(int application, int oidc, int smtp) {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(APPLICATION, application);
        ports.put(OIDC, oidc);
        ports.put(SMTP, smtp);
        return ports;
    }

    private static int port(Map<String, String> environment, String name, int fallback) {
        var text = environment.getOrDefault(name, "");
        if (text.isEmpty()) {
            return fallback;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StandFailure(name + " must be a port from 1 to 65535, not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }
}
