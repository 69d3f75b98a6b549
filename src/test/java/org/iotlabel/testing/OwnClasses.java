package org.iotlabel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/** What is shipped, by its annotations and kinds: read in a moment, where ArchUnit would look up every word of it. */
public final class OwnClasses {
    private static final Index ALL = read();

    private OwnClasses() {}

    public static IndexView all() {
        return ALL;
    }

    private static Index read() {
        try (var files = Files.walk(Path.of("target", "classes", "org"))) {
            var indexer = new Indexer();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
            }
            return indexer.complete();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
