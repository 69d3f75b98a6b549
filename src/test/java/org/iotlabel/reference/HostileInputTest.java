package org.iotlabel.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.testing.OpenApiFile;
import org.iotlabel.testing.OpenApiFile.Door;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every door of the description gets what no honest caller sends. Whatever comes, the answer is one that is described: no
 * fault of ours, a problem document, and no word of how the program is built.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HostileInputTest {
    private static final OpenApiFile FILE = OpenApiFile.read();
    private static final Map<String, Door> DOORS =
            FILE.doors().stream().collect(Collectors.toMap(Door::toString, Function.identity()));
    private static final String JSON = "application/json";

    private static final List<String> TEXTS = List.of(
            "%00",
            "%01",
            "%0A%0D",
            "%7F",
            "%C3%28",
            "%ED%A0%80",
            "%F0%9F%92%A9",
            "%E2%80%AE",
            "..%2F..",
            "%5C",
            "%25",
            "'%20OR%201=1--",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "00000000-0000-0000-0000-00000000000g",
            "AA",
            "bm8tdXVpZA",
            "*",
            "null",
            "a".repeat(3_000));

    private static final List<String> HEADERS =
            List.of("*", "\"", "W/\"1\"", "\"1\", \"2\"", "\"99999999999999999999\"", "-1", "x".repeat(1_000));

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "{",
            "}",
            "null",
            "[]",
            "\"x\"",
            "1",
            "{\"a\":1,\"a\":2}",
            "{\"no_such_member\":1}",
            "{}{}",
            "{} x",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000),
            "{\"a\":1e999999}",
            "{\"a\":" + "9".repeat(5_000) + "}",
            "{\"a\":NaN}",
            "{'a':1}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":\"\\u0000\"}",
            "{\"\\u0000\":1}",
            "\ufeff{}");

    static Stream<String> doors() {
        return DOORS.keySet().stream().sorted();
    }

    static Stream<String> writingDoors() {
        return doors().filter(name -> !media(DOORS.get(name)).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void texts_in_paths_and_queries_and_headers_break_nothing(String name) {
        var door = DOORS.get(name);
        var faults = new ArrayList<String>();
        parameters(door, "path")
                .forEach(variable ->
                        TEXTS.forEach(text -> knock(door, door.path().replace("{" + variable + "}", text))
                                .send(faults)));
        parameters(door, "query")
                .forEach(query -> Stream.concat(TEXTS.stream(), Stream.of("", "1&" + query + "=2"))
                        .forEach(text -> knock(door, door.path() + "?" + query + "=" + text)
                                .send(faults)));
        parameters(door, "header")
                .forEach(header -> HEADERS.forEach(
                        text -> knock(door, door.path()).with(header, text).send(faults)));
        knock(door, door.path() + "?no-such-parameter=1&%5B%5D=1").send(faults);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writingDoors")
    void bodies_of_any_form_break_nothing(String name) {
        var door = DOORS.get(name);
        var type = media(door);
        var samples = new SampleJson(FILE);
        var sample = samples.of(
                door.operation().path("requestBody").path("content").path(type).path("schema"));
        var faults = new ArrayList<String>();
        Stream.concat(BODIES.stream(), type.equals(JSON) ? samples.spoilt(sample) : Stream.of())
                .forEach(body -> knock(door, door.path())
                        .sending(type, body.getBytes(UTF_8))
                        .send(faults));
        knock(door, door.path())
                .sending(type, new byte[] {'{', (byte) 0xC3, '(', (byte) 0xFF})
                .send(faults);
        if (!type.equals(JSON)) {
            Forms.BROKEN.forEach(form -> knock(door, door.path())
                    .sending("multipart/form-data; boundary=x", form.getBytes(UTF_8))
                    .send(faults));
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void what_cannot_be_negotiated_is_refused_by_its_own_status(String name) {
        var door = DOORS.get(name);
        var faults = new ArrayList<String>();
        expect(405, new Knock("PATCH", Callers.address(door.path())), faults);
        var success = door.operation().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().path("content"))
                .filter(content -> !content.isEmpty() && !content.has("*/*"))
                .findFirst();
        if (success.isPresent()) {
            var answer = knock(door, door.path()).with("Accept", "application/x-nothing");
            var status = answer.send(faults);
            // Some doors choose the form when they have something to say, and here there is nothing.
            if (status != 406 && !(status == 404 && door.method().equals("GET"))) {
                faults.add(answer + " is answered " + status + " and not 406");
            }
        }
        if (!media(door).isEmpty()) {
            expect(415, knock(door, door.path()).sending("text/csv", "a,b".getBytes(UTF_8)), faults);
        }
        if (media(door).equals(JSON)) {
            expect(413, knock(door, door.path()).sending(JSON, new byte[1_048_577]), faults);
        }
        assertEquals(List.of(), faults);
    }

    private static void expect(int status, Knock knock, List<String> faults) {
        var answer = knock.send(faults);
        if (answer != status) {
            faults.add(knock + " is answered " + answer + " and not " + status);
        }
    }

    private static Knock knock(Door door, String target) {
        return Callers.of(door)
                .map(who -> new Knock(door.method(), Callers.address(target)).as(who))
                .orElseGet(() -> new Knock(door.method(), Callers.address(target)));
    }

    private static List<String> parameters(Door door, String place) {
        var names = new ArrayList<String>();
        for (JsonNode parameter : door.operation().path("parameters")) {
            if (parameter.path("in").asText().equals(place)) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    /** The media type of the body that the door takes; empty where it takes none. */
    private static String media(Door door) {
        var names = door.operation().path("requestBody").path("content").fieldNames();
        return names.hasNext() ? names.next() : "";
    }
}
