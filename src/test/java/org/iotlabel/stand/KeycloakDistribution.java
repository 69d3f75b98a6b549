package org.iotlabel.stand;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak as the build has unpacked it. Several stands may share one.
 *
 * @param home the folder with {@code bin} and {@code lib}
 */
record KeycloakDistribution(Path home) {
    /** Its garbage collector is chosen here; a second one that the environment chooses for every JVM would stop it. */
    static final Map<String, String> ENVIRONMENT = Map.of("JAVA_TOOL_OPTIONS", "", "JDK_JAVA_OPTIONS", "");

    /** The newest version unpacked there. */
    static KeycloakDistribution in(Path folder) {
        try (var versions = Files.list(folder)) {
            return versions.filter(each -> each.getFileName().toString().startsWith("keycloak-"))
                    .max(Comparator.comparing(KeycloakDistribution::version))
                    .map(KeycloakDistribution::new)
                    .orElseThrow(() -> new StandFailure("No Keycloak is unpacked in " + folder + "."));
        } catch (IOException e) {
            throw new StandFailure("No Keycloak is unpacked in " + folder, e);
        }
    }

    private static Runtime.Version version(Path folder) {
        return Runtime.Version.parse(folder.getFileName().toString().substring("keycloak-".length()));
    }

    /** Lays out the realm, one after the other where several stands share the distribution. */
    void prepare(Path realm) {
        try (var file = FileChannel.open(
                        home.resolve("stand.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            var imports = Files.createDirectories(home.resolve("data/import"));
            var next =
                    Files.copy(realm, home.resolve("data/label-realm.json.new"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, imports.resolve("label-realm.json"), StandardCopyOption.ATOMIC_MOVE);
            assert lock.isValid();
        } catch (IOException e) {
            throw new StandFailure("Keycloak cannot be prepared in " + home, e);
        }
    }

    /**
     * What {@code kc.sh start} would run once it is built, without the shell between: one process, one id. The distribution
     * comes built for what we start (all options below are read at run time), and to build it anew takes longer than what it would save in a dozen starts.
     */
    List<String> command(List<String> options) {
        var java = List.of(
                Jdk.java(),
                "-Xms128m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Duser.language=en",
                "-Dkc.config.built=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--import-realm");
        return Stream.concat(java.stream(), options.stream()).toList();
    }
}
