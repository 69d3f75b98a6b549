package org.iotlabel.stand;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged application, told by its environment where everything is, as in production. */
final class Application {

    static final String NAME = "application";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Child process;
    private final URI address;

    private Application(Child process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Application start(Children children, Build build, int port, Map<String, String> servers) {
        var address = address(port);
        var environment = new HashMap<>(servers);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("LABEL_PUBLIC_URL", address.toString());
        environment.put("LABEL_SCHEME_OWNER_EMAILS", "owner1@example.org,owner2@example.org");
        var command = Jdk.quick(List.of("-jar", build.application().toString()));
        return new Application(children.start(NAME, command, environment), address);
    }

    /** Where an application on that port is found. */
    static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }

    void awaitReady() {
        Readiness.await(process, URI.create(address + "/q/health/ready"), PATIENCE);
    }

    URI address() {
        return address;
    }

    Child process() {
        return process;
    }
}
