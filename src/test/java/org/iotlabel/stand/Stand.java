package org.iotlabel.stand;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code ./label start}: PostgreSQL, Keycloak, a mail server and the packaged application, until a signal or the death of a
 * process.
 *
 * <p>Whatever ends the stand, the shutdown hook stops the application first, then Keycloak, then PostgreSQL. The exit
 * code is 130 after SIGINT, 143 after SIGTERM and 1 after a failure.
 */
public final class Stand {

    private final StandOptions options;
    private final Build build;
    private final DataDirectory data;
    private final Secrets secrets;
    private final Children children;
    private final StandDatabase database;
    private volatile boolean stopping;

    private Stand(StandOptions options, Build build, DataDirectory data, Children children) {
        this.options = options;
        this.build = build;
        this.data = data;
        this.children = children;
        this.secrets = new Secrets(data.secrets());
        this.database = new StandDatabase(data, DatabasePasswords.of(secrets));
    }

    public static void main(String[] arguments) {
        quietLibraries();
        try {
            var options = StandOptions.of(List.of(arguments), System.getenv());
            prepare(options).run();
        } catch (StandFailure failure) {
            System.err.println("label: " + failure.getMessage());
        }
        // After a signal this waits for the shutdown hook, and the signal's exit code wins.
        System.exit(1);
    }

    /**
     * Says nothing of the libraries' inner life. It also lays the logging in one thread: Quarkus and the JBoss log
     * manager wait for each other for ever when two threads touch them first.
     */
    private static void quietLibraries() {
        System.getLogger(Stand.class.getName());
        Logger.getLogger("").setLevel(Level.OFF);
        LoggerFactory.getLogger(Stand.class);
    }

    /** Clears what a killed stand has left, so that ports and files are free again. */
    private static Stand prepare(StandOptions options) {
        var data = DataDirectory.open(options.data());
        var children = new Children(data);
        children.endLeftovers();
        Postmaster.endLeftover(data.postgres());
        options.ports().requireFree();
        if (options.fresh()) {
            data.empty();
        }
        var home = System.getenv().getOrDefault("LABEL_HOME", "");
        return new Stand(options, new Build(Path.of(home).toAbsolutePath()), data, children);
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            Announcement.starting(data);
            var keycloak = inBackground(this::startKeycloak);
            var application = inBackground(this::startApplication);
            var mail = inBackground(this::startMail);
            firstFailureOrAll(List.of(keycloak, application, mail));
            if (options.seed()) {
                Seed.lay(
                        children,
                        build,
                        data.seeded(),
                        application.join().address(),
                        keycloak.join().issuer());
            }
            Announcement.ready(application.join(), keycloak.join(), data.mail(), options.seed());
            var death = CompletableFuture.anyOf(
                    application.join().process().death(),
                    keycloak.join().process().death(),
                    database.death());
            throw new StandFailure(death.join().toString());
        } catch (StandFailure failure) {
            // What fails while a signal stops everything is no news.
            if (!stopping) {
                throw failure;
            }
        }
    }

    private Keycloak startKeycloak() {
        var mail = new RealmMail(data.keycloak(), options.ports().smtp(), secrets.of("keycloak"));
        if (new RealmMark(data.keycloak(), build.realm()).isOfAnother()) {
            Announcement.peopleForgotten();
        }
        var keycloak = Keycloak.start(children, build, mail, options.ports().oidc());
        keycloak.awaitReady();
        return keycloak;
    }

    /** The stand itself takes the mail: it ends with it. */
    private MailServer startMail() {
        return MailServer.start(options.ports().smtp(), new KeptMail(data.mail(), Announcement::mail));
    }

    private Application startApplication() {
        var environment = new HashMap<>(database.start());
        var password = secrets.of("keystore");
        Keystore.prepare(
                data.keystore(), password, Application.address(options.ports().application()));
        environment.putAll(portal());
        environment.putAll(clients());
        environment.putAll(Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "http://localhost:" + options.ports().oidc() + "/realms/label",
                "LABEL_SIGNING_KEYSTORE",
                data.keystore().toString(),
                "LABEL_SIGNING_KEYSTORE_PASSWORD",
                password,
                "LABEL_BLOB_DIRECTORY",
                data.blobs().toString()));
        var application = Application.start(children, build, options.ports().application(), environment);
        application.awaitReady();
        return application;
    }

    /** A stand speaks http to the browser on the same machine; its realm has the other half of the client's secret. */
    private Map<String, String> portal() {
        return Map.of(
                "LABEL_PORTAL_ENABLED",
                "true",
                "LABEL_PORTAL_SECRET",
                secrets.of("portal"),
                "LABEL_PORTAL_CLIENT_SECRET",
                "demo-label-portal",
                "LABEL_PORTAL_SECURE_COOKIES",
                "false");
    }

    /** Vendors have clients made by the realm, in the name of a client that may do nothing else there. */
    private Map<String, String> clients() {
        return Map.of(
                "LABEL_CLIENTS_REGISTRATION_ENABLED",
                "true",
                "LABEL_CLIENTS_REGISTRATION_CLIENT_ID",
                "label-registration",
                "LABEL_CLIENTS_REGISTRATION_CLIENT_SECRET",
                "demo-label-registration",
                "LABEL_CLIENTS_REGISTRATION_SECRET",
                secrets.of("clients"),
                "LABEL_CLIENTS_REGISTRATION_SCOPE",
                "label-api");
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, task -> Thread.ofVirtual().start(task));
    }

    private static void firstFailureOrAll(List<CompletableFuture<?>> starts) {
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        var failure = new CompletableFuture<Void>();
        for (var each : starts) {
            each.whenComplete((started, problem) -> {
                if (problem != null) {
                    failure.completeExceptionally(problem);
                }
            });
        }
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StandFailure known ? known : new StandFailure("The start failed", e);
        }
    }

    private void stop() {
        stopping = true;
        Announcement.stopping();
        children.close();
        List.of(Seed.NAME, Application.NAME, Keycloak.NAME).forEach(children::stop);
        children.stopAll();
        database.stop();
    }
}
