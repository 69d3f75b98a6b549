package org.iotlabel.reference;

import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.iotlabel.testing.Contract;
import org.iotlabel.testing.TestPrincipal;

/** Requests of any form to the application under test, each answer held against the description. */
final class Knock {
    /** What would tell how the program is built. */
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|\\n\\s+at |org\\.(iotlabel|jboss|hibernate|postgresql)|java\\.(lang|util|time)|com\\.fasterxml|io\\.(quarkus|vertx)");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Contract CONTRACT = Contract.published();

    private final String method;
    private final String target;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = {};

    Knock(String method, String target) {
        this.method = method;
        this.target = target;
    }

    Knock as(TestPrincipal who) {
        return with("Authorization", "Bearer " + who.token());
    }

    Knock with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Knock sending(String type, byte[] content) {
        body = content;
        return with("Content-Type", type);
    }

    /** The status, after everything that is otherwise than it may be was added to the faults. */
    int send(List<String> faults) {
        var answer = answer();
        var found = new ArrayList<>(CONTRACT.faults(method, URI.create(target).getRawPath(), answer));
        if (answer.status() >= 500) {
            found.add("answers " + answer.status());
        }
        if (answer.status() >= 400 && INSIDES.matcher(answer.text()).find()) {
            found.add("tells its insides: " + answer.text());
        }
        found.forEach(fault -> faults.add(this + ": " + fault));
        return answer.status();
    }

    /** Again where the answer is lost: who refuses a body and hangs up cannot make sure that it is read. */
    private Contract.Answer answer() {
        for (var left = 9; ; left--) {
            try {
                return answerOnce();
            } catch (IOException lost) {
                if (left == 0) {
                    throw new IllegalStateException(this + " got no answer, ten times", lost);
                }
            }
        }
    }

    private Contract.Answer answerOnce() throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + target))
                .method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            var names = response.headers().map().entrySet().stream()
                    .map(header -> new Header(header.getKey(), header.getValue().getFirst()))
                    .toList();
            return new Contract.Answer(
                    response.statusCode(),
                    response.headers().firstValue("content-type").orElse(null),
                    response.body(),
                    new Headers(names));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public String toString() {
        var sent = new String(body, java.nio.charset.StandardCharsets.UTF_8);
        return method + " " + (target.length() > 200 ? target.substring(0, 200) + "..." : target) + " "
                + (sent.length() > 200 ? sent.substring(0, 200) + "..." : sent);
    }
}
