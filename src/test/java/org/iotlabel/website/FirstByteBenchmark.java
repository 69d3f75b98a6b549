package org.iotlabel.website;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long pages of a running application take until the first byte of the answer is there, over one connection that is kept,
 * each after the application has written it often. Run by hand; docs/benchmarks.md has the command and the figures.
 */
final class FirstByteBenchmark {
    private static final int WARM = 2_000;
    private static final int MEASURED = 500;
    private static final double MILLISECOND = 1e6;

    private final String host;
    private final InputStream answers;
    private final Socket connection;

    private FirstByteBenchmark(String host, Socket connection) throws IOException {
        this.host = host;
        this.connection = connection;
        this.answers = new BufferedInputStream(connection.getInputStream());
    }

    /** The address of the application, and the paths of pages. */
    public static void main(String[] arguments) throws IOException {
        var at = URI.create(arguments[0]);
        try (var connection = new Socket(at.getHost(), at.getPort())) {
            connection.setTcpNoDelay(true);
            var benchmark = new FirstByteBenchmark(at.getAuthority(), connection);
            for (var path : List.of(arguments).subList(1, arguments.length)) {
                benchmark.measure(path);
            }
        }
    }

    private void measure(String path) throws IOException {
        for (var i = 0; i < WARM; i++) {
            ask(path);
        }
        var times = new long[MEASURED];
        for (var i = 0; i < MEASURED; i++) {
            times[i] = ask(path);
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: median %.2f ms, p99 %.2f ms, slowest %.2f ms of %d%n",
                path,
                times[MEASURED / 2] / MILLISECOND,
                times[MEASURED * 99 / 100] / MILLISECOND,
                times[MEASURED - 1] / MILLISECOND,
                MEASURED);
    }

    /** Reads the whole answer; the nanoseconds until it began. */
    private long ask(String path) throws IOException {
        var request =
                "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/html\r\nAccept-Language: en\r\n\r\n";
        var begun = System.nanoTime();
        connection.getOutputStream().write(request.getBytes(US_ASCII));
        var first = answers.read();
        var taken = System.nanoTime() - begun;
        var status = (char) first + line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(path + " answers " + status);
        }
        var length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        if (answers.readNBytes(length).length < length) {
            throw new IOException(path + " breaks off");
        }
        return taken;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var one = answers.read(); one != '\n'; one = answers.read()) {
            if (one < 0) {
                throw new IOException("the connection was closed");
            }
            line.append((char) one);
        }
        return line.toString().strip();
    }
}
