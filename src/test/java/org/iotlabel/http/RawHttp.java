package org.iotlabel.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What REST-assured would not send: addresses that are none, and bodies of unknown length, broken, or very large. */
final class RawHttp {
    private static final String START =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n";
    private static final String END = "\r\n--x--\r\n";

    /** Bytes, ten seconds long: far more than the time that a body has in the test. */
    private static final int DRIPS = 100;

    private static final int CHUNK = 65_536;

    private RawHttp() {}

    /** Asks for that very target, with headers in lines of their own. */
    static ValidatableResponse get(String target, String... headers) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + Arrays.stream(headers).map(header -> header + "\r\n").collect(joining())
                    + "\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8).split("\r\n\r\n", 2);
            var head = answer[0].split("\r\n");
            var builder = new ResponseBuilder()
                    .setStatusCode(Integer.parseInt(head[0].split(" ")[1]))
                    .setBody(answer[1]);
            for (var header : Arrays.copyOfRange(head, 1, head.length)) {
                var nameAndValue = header.split(": ", 2);
                builder.setHeader(nameAndValue[0], nameAndValue[1]);
                if (nameAndValue[0].equalsIgnoreCase("Content-Type")) {
                    builder.setContentType(nameAndValue[1]);
                }
            }
            return builder.build().then();
        } catch (IOException broken) {
            throw new IllegalStateException("no answer", broken);
        }
    }

    /** Announces a body and sends a byte of it ten times a second, until it is answered; all that came back. */
    static String dripping(String path, String type) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(100);
            var head =
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.77\r\nContent-Type: "
                            + type + "\r\nContent-Length: " + DRIPS + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            for (var sent = 0; sent < DRIPS; sent++) {
                socket.getOutputStream().write('-');
                try {
                    var first = socket.getInputStream().read();
                    socket.setSoTimeout(10_000);
                    return (char) first + new String(socket.getInputStream().readAllBytes(), UTF_8);
                } catch (SocketTimeoutException nothingYet) {
                    // The next byte goes out.
                }
            }
            return "nothing, and the whole body was taken";
        } catch (IOException broken) {
            throw new IllegalStateException("no answer", broken);
        }
    }

    /** Announces a body of zeros, waits for the whole head of an answer, and only then sends it; all that came back. */
    static String sentAfterTheAnswer(String path, int size) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            var head = "POST " + path
                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + size
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            var answer = new StringBuilder();
            while (answer.indexOf("\r\n\r\n") < 0) {
                answer.append((char) socket.getInputStream().read());
            }
            for (var left = size; left > 0; left -= CHUNK) {
                socket.getOutputStream().write(new byte[Math.min(left, CHUNK)]);
            }
            return answer + new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the connection broke", broken);
        }
    }

    /** Sends the text in chunks. */
    static ValidatableResponse chunked(String path, String type, String body) {
        return send(path, type, BodyPublishers.ofInputStream(() -> bytes(body)));
    }

    /** Sends one file of zeros as a part, its length announced or in chunks. */
    static ValidatableResponse file(String path, int size, boolean announced) {
        var body = BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                Collections.enumeration(List.of(bytes(START), new ByteArrayInputStream(new byte[size]), bytes(END)))));
        var length = START.length() + size + END.length();
        return send(
                path, "multipart/form-data; boundary=x", announced ? BodyPublishers.fromPublisher(body, length) : body);
    }

    /**
     * Sends again where the answer is lost: a server that refuses a body and closes the connection cannot make sure that
     * a client which is still sending reads the answer (RFC 9112 section 9.6).
     */
    private static ValidatableResponse send(String path, String type, BodyPublisher body) {
        for (var left = 9; ; left--) {
            try {
                return sendOnce(path, type, body);
            } catch (IOException lost) {
                if (left == 0) {
                    throw new IllegalStateException("no answer, ten times", lost);
                }
            }
        }
    }

    private static ValidatableResponse sendOnce(String path, String type, BodyPublisher body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            var builder =
                    new ResponseBuilder().setStatusCode(answer.statusCode()).setBody(answer.body());
            answer.headers().map().forEach((name, values) -> builder.setHeader(name, values.getFirst()));
            answer.headers().firstValue("Content-Type").ifPresent(builder::setContentType);
            return builder.build().then();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("no answer", stopped);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }
}
