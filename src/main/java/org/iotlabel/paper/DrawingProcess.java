package org.iotlabel.paper;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/**
 * Has {@link PageDrawing} draw one page in a process of its own, with bounded memory and time, an empty environment, and nothing
 * of ours but that one class and the library.
 */
final class DrawingProcess {
    private static final int LARGEST_ANSWER = 12 * 1024 * 1024;

    /** Of its heap; a picture of the largest size takes a tenth of it. */
    private static final int MEGABYTES = 320;

    private static final List<String> BOUNDS = List.of(
            "-XX:MaxMetaspaceSize=96m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    private final Duration longest;
    private final int megabytes;

    DrawingProcess(Duration longest) {
        this(longest, MEGABYTES);
    }

    DrawingProcess(Duration longest, int megabytes) {
        this.longest = longest;
        this.megabytes = megabytes;
    }

    /** Draws the page; whatever goes wrong with that file, it is not drawn. */
    Drawing draw(byte[] pdf, int page) {
        try {
            var process = start(page);
            var watch = CompletableFuture.runAsync(
                    process::destroyForcibly,
                    CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
            try {
                send(pdf, process.getOutputStream());
                return read(process.getInputStream());
            } finally {
                watch.cancel(false);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Drawing.NotDrawn.UNREADABLE;
        }
    }

    private Process start(int page) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        command.addAll(BOUNDS);
        command.addAll(List.of("-cp", needed(), PageDrawing.class.getName(), String.valueOf(page)));
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    /** Our own class and the library, wherever this application was started from. */
    private static String needed() {
        return Stream.of(
                        PageDrawing.class,
                        PDDocument.class,
                        IOUtils.class,
                        TrueTypeFont.class,
                        LogFactory.class,
                        Logger.class)
                .map(DrawingProcess::place)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String place(Class<?> type) {
        var address = type.getProtectionDomain().getCodeSource().getLocation().toString();
        var file = address.replaceFirst("^jar:", "").replaceFirst("!/?$", "");
        return Path.of(URI.create(file)).toString();
    }

    /** A process that ends before it has read all has nothing to tell either. */
    private static void send(byte[] pdf, OutputStream to) throws IOException {
        try (to) {
            to.write(pdf);
        }
    }

    private static Drawing read(InputStream from) throws IOException {
        var bytes = from.readNBytes(LARGEST_ANSWER);
        try (var answer = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var page = answer.readInt();
            var pages = answer.readInt();
            var png = answer.readNBytes(answer.readInt());
            var words = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            return new Drawing.Drawn(page, pages, png, words);
        }
    }
}
