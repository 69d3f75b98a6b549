package org.iotlabel.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/architecture.puml says, as far as ArchUnit does not read it: which packages stand on which floor. */
final class Drawing {
    static final Path FILE = Path.of("docs", "architecture.puml");

    private static final Pattern FLOOR = Pattern.compile("^\\[([^]]+)] (<<.*>>) as (\\w+)$", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("<<([^>]+)>>");

    private Drawing() {}

    /** The packages of each floor, from the top down. */
    static List<Set<String>> floors() {
        return FLOOR.matcher(text())
                .results()
                .map(floor -> packages(floor.group(2)))
                .toList();
    }

    /** The names of the floors, from the top down. */
    static List<String> names() {
        return FLOOR.matcher(text()).results().map(floor -> floor.group(3)).toList();
    }

    /** The arrows, as they are written. */
    static Set<String> arrows() {
        return text().lines().filter(line -> line.contains("-->")).collect(Collectors.toCollection(TreeSet::new));
    }

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException gone) {
            throw new UncheckedIOException("the drawing cannot be read", gone);
        }
    }

    private static Set<String> packages(String stereotypes) {
        var packages = new TreeSet<String>();
        PACKAGE.matcher(stereotypes).results().forEach(one -> packages.add(one.group(1)));
        return packages;
    }
}
