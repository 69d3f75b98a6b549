package org.iotlabel.authorization;

import static io.restassured.RestAssured.given;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One operation of the API, as its own description tells it.
 *
 * @param media what its body is made of; empty where it takes none
 * @param accept what has to be asked for; empty where anything does
 * @param isPaged whether it takes a page token
 * @param isConditional whether it takes the version that the caller saw, as If-Match
 */
public record Operation(
        String id,
        String method,
        String path,
        Set<String> media,
        Optional<String> accept,
        boolean isPaged,
        boolean isConditional) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    public boolean isRead() {
        return method.equals("GET");
    }

    boolean isUpload() {
        return media.contains("multipart/form-data");
    }

    boolean takesJson() {
        return media.contains("application/json");
    }

    /** Whether it is a page that takes a form of ours. */
    boolean isForm() {
        return media.contains(SentForm.TYPE);
    }

    boolean isFormOfThePortal() {
        return path.startsWith("/portal") && (isForm() || isUpload());
    }

    List<String> parameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Whether a request of that method to that address, which may still name parts in braces, is one of this operation. */
    public boolean isAt(String method, String address) {
        return method.equals(this.method)
                && address.matches(PARAMETER.matcher(path).replaceAll("([^/]+)").replaceAll("\\{[^}/]+}", "[^/]+"));
    }

    /** Also what the description leaves out. */
    static List<Operation> everyDoor() {
        return Stream.concat(all().stream(), HiddenDoors.all().stream()).toList();
    }

    /** Every operation that the running application describes. */
    static List<Operation> all() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(member -> read(path.getKey(), member.getKey(), member.getValue())))
                .toList();
    }

    private static Operation read(String path, String method, Object described) {
        var operation = (Map<?, ?>) described;
        var media = member(operation, "requestBody")
                .flatMap(body -> member(body, "content"))
                .flatMap(content -> content.keySet().stream().map(Object::toString))
                .toList();
        var parameters = String.valueOf(operation.get("parameters"));
        return new Operation(
                String.valueOf(operation.get("operationId")),
                method.toUpperCase(Locale.ROOT),
                path,
                Set.copyOf(media),
                Optional.empty(),
                parameters.contains("name=pageToken"),
                parameters.contains("name=If-Match"));
    }

    private static Stream<Map<?, ?>> member(Map<?, ?> parent, String name) {
        return Arrays.asList(parent.get(name)).stream()
                .filter(Map.class::isInstance)
                .map(child -> (Map<?, ?>) child);
    }
}
