package org.iotlabel.stand;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs of the JDK that the stand itself runs on. */
final class Jdk {

    private Jdk() {}

    static String java() {
        return home().resolve("bin/java").toString();
    }

    /**
     * A command of the JVM with the quick compiler alone, and the room for code that there is beside the better one: what a
     * stand runs lives for minutes, and would spend a third of its processor time on becoming fast for days.
     */
    static List<String> quick(List<String> arguments) {
        var options = Stream.of(java(), "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");
        return Stream.concat(options, arguments.stream()).toList();
    }

    static String keytool() {
        return home().resolve("bin/keytool").toString();
    }

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }
}
