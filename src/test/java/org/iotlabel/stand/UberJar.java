package org.iotlabel.stand;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** All that is in some jars, in one: neither packed nor signed, so that Java keeps an archive of its classes. */
public final class UberJar {
    private static final Pattern LEFT_OUT =
            Pattern.compile("META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|versions/.*)|(.*/)?module-info\\.class");

    private final Set<String> names = new HashSet<>();
    private final ZipOutputStream out;

    private UberJar(ZipOutputStream out) {
        this.out = out;
        out.setLevel(Deflater.NO_COMPRESSION);
    }

    /**
     * Writes it.
     *
     * @param arguments the jar to be made, and those that it is made of; of two files of one name, the first is taken
     */
    public static void main(String... arguments) throws IOException {
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
            var one = new UberJar(out);
            for (var jar : Arrays.asList(arguments).subList(1, arguments.length)) {
                one.add(Path.of(jar));
            }
        }
    }

    private void add(Path jar) throws IOException {
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = entry.getName();
                if (!entry.isDirectory() && !LEFT_OUT.matcher(name).matches() && names.add(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    in.transferTo(out);
                }
            }
        }
    }
}
