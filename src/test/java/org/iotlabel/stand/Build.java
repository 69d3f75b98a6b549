package org.iotlabel.stand;

import java.nio.file.Path;

/**
 * Where the build has laid what the stand runs.
 *
 * @param home the root of the project
 * @param realm what Keycloak imports
 */
record Build(Path home, Path realm) {

    /** With the demo realm. */
    Build(Path home) {
        this(home, home.resolve("target/test-classes/keycloak/label-realm.json"));
    }

    Path application() {
        return home.resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path applicationLibraries() {
        return home.resolve("target/quarkus-app");
    }

    Path keycloak() {
        return home.resolve("target/keycloak");
    }
}
