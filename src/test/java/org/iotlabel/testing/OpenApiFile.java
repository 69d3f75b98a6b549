package org.iotlabel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** labels-schema/openapi.yaml, by path and operation. */
public final class OpenApiFile {
    /** The committed description. */
    public static final Path PLACE = Path.of("labels-schema", "openapi.yaml");

    private static final Pattern VARIABLE = Pattern.compile("\\\\E\\{[^}]+}\\\\Q|\\{[^}]+}");

    private final JsonNode root;
    private final List<Template> templates = new ArrayList<>();
    /** By the node itself: to compare two that are equal takes longer than to check an answer. */
    private final Map<JsonNode, SchemaCheck> checks = Collections.synchronizedMap(new IdentityHashMap<>());

    private record Template(Pattern pattern, int variables, JsonNode item) {}

    /** One operation of the document. */
    public record Door(String method, String path, JsonNode operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private OpenApiFile(JsonNode root) {
        this.root = root;
        root.path("paths")
                .forEachEntry((path, item) -> templates.add(new Template(
                        // Right below the public address, a name with a dot is a file.
                        Pattern.compile(VARIABLE.matcher(path).replaceAll(path.startsWith("/{") ? "[^/.]+" : "[^/]+")),
                        (int) path.chars().filter(c -> c == '{').count(),
                        item)));
        templates.sort(Comparator.comparing(Template::variables));
    }

    /** Reads the committed file. */
    public static OpenApiFile read() {
        try {
            return new OpenApiFile(new ObjectMapper(new YAMLFactory()).readTree(PLACE.toFile()));
        } catch (IOException gone) {
            throw new UncheckedIOException("the description of the API cannot be read", gone);
        }
    }

    /** Every operation. */
    public List<Door> doors() {
        var doors = new ArrayList<Door>();
        root.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (operation.has("operationId")) {
                        doors.add(new Door(method.toUpperCase(Locale.ROOT), path, operation));
                    }
                }));
        return doors;
    }

    /** The groups of operations. */
    public JsonNode tags() {
        return root.path("tags");
    }

    /** The operation that a request reaches. */
    Optional<JsonNode> operation(String method, String path) {
        var verb = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return templates.stream()
                .filter(template -> template.pattern().matcher(path).matches())
                .map(template -> template.item().path(verb))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    /** The node itself, or what its reference names. */
    public JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** A check against one schema of the document. */
    SchemaCheck schema(JsonNode schema) {
        return checks.computeIfAbsent(schema, this::closed);
    }

    /** With no room for members that nobody described. */
    private SchemaCheck closed(JsonNode schema) {
        ObjectNode whole = schema.isObject() ? ((ObjectNode) schema).deepCopy() : new ObjectMapper().createObjectNode();
        whole.set("components", root.path("components").deepCopy());
        close(whole);
        return SchemaCheck.strict(whole.toString());
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApiFile::close);
    }
}
