package org.iotlabel.stand;

import java.nio.file.Path;

/** The programs of the JDK that the stand itself runs on. */
final class Jdk {

    private Jdk() {}

    static String java() {
        return home().resolve("bin/java").toString();
    }

    static String keytool() {
        return home().resolve("bin/keytool").toString();
    }

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }
}
