package org.iotlabel.stand;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real Keycloak with the realm {@code label}, on the loopback address only. */
public final class Keycloak implements AutoCloseable {

    static final String NAME = "keycloak";

    /** The first start makes a database and imports the realm, on a busy machine too. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Children children;
    private final Child process;
    private final URI issuer;
    private final RealmMark mark;
    private final RealmMail mail;

    private Keycloak(Children children, Child process, URI issuer, RealmMark mark, RealmMail mail) {
        this.children = children;
        this.process = process;
        this.issuer = issuer;
        this.mark = mark;
        this.mail = mail;
    }

    /**
     * Starts one on a free port for tests, over a folder that may be used again, and returns when it answers. Nobody takes its
     * mail.
     */
    public static Keycloak over(Path folder, Path realm) {
        var data = DataDirectory.open(folder.toAbsolutePath());
        var children = new Children(data);
        children.endLeftovers();
        var build = new Build(Path.of("").toAbsolutePath(), realm);
        var mail = new RealmMail(data.keycloak(), RealmMail.DISCARD, new Secrets(data.secrets()).of("keycloak"));
        var keycloak = start(children, build, mail, Ports.free());
        keycloak.awaitReady();
        return keycloak;
    }

    /** Starts it over the folder of that mail; {@link #awaitReady} tells when it answers. */
    static Keycloak start(Children children, Build build, RealmMail mail, int port) {
        var distribution = KeycloakDistribution.in(build.keycloak());
        distribution.prepare(build.realm());
        var data = mail.data();
        var mark = new RealmMark(data, build.realm());
        try {
            mark.beginAnewWhenRealmChanged();
            DataDirectory.createPrivate(data);
        } catch (IOException e) {
            throw new StandFailure("Keycloak's data in " + data + " cannot be used", e);
        }
        var address = "http://localhost:" + port;
        var options = List.of(
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address,
                "--db-url=jdbc:h2:file:" + data.resolve("h2") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
        var process = children.start(NAME, distribution.command(options), mail.environment());
        return new Keycloak(children, process, URI.create(address + "/realms/label"), mark, mail);
    }

    void awaitReady() {
        Readiness.await(process, URI.create(issuer + "/.well-known/openid-configuration"), PATIENCE);
        mail.lead(issuer);
        mark.set();
    }

    /** The issuer of every token of the realm; the discovery document lies below it. */
    public URI issuer() {
        return issuer;
    }

    Child process() {
        return process;
    }

    @Override
    public void close() {
        children.stop(NAME);
    }
}
