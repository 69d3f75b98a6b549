package org.iotlabel.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;

/**
 * JSON as the fields of a form, and back. A field is called by the JSON Pointer of its value. A pointer that ends in
 * {@code /-} is a list with an item on each line. Fields called {@code object} and {@code list} hold pointers of what is
 * there even where nothing in it was filled in, {@code none} those of lists that are said to be empty. Blank fields are left out, and blank rows of a list and lists in them too.
 */
final class PointedJson {
    static final String OBJECT = "object";
    static final String LIST = "list";

    /** Holds pointers of lists that the visitor says to be empty. */
    static final String NONE = "none";

    /** Behind the pointer of a list with an item on each line. */
    static final String ITEMS = "/-";

    private static final int DEEPEST = 10;

    /** In characters: more than any field of ours has, so that patterns of names are tried on nothing long. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern LIST_IN_A_ROW = Pattern.compile("/.*/[0-9]+/.*" + ITEMS);

    private PointedJson() {}

    static JsonNode of(Map<String, List<String>> fields) {
        if (fields.keySet().stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw malformed();
        }
        var root = JsonNodeFactory.instance.objectNode();
        fields.getOrDefault(OBJECT, List.of()).forEach(pointer -> at(root, steps(pointer)));
        fields.forEach((name, values) -> {
            if (name.endsWith(ITEMS)) {
                var items = items(values);
                if (!items.isEmpty() || !LIST_IN_A_ROW.matcher(name).matches()) {
                    put(root, steps(name.substring(0, name.length() - ITEMS.length())), items);
                }
            } else if (name.startsWith("/") && !values.getLast().isEmpty()) {
                put(root, steps(name), JsonNodeFactory.instance.textNode(values.getLast()));
            }
        });
        Stream.of(LIST, NONE)
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream())
                .forEach(pointer -> {
                    if (root.at(pointer.startsWith("/") ? pointer : "/").isMissingNode()) {
                        put(root, steps(pointer), JsonNodeFactory.instance.arrayNode());
                    }
                });
        return withRows(root);
    }

    /** What a form shows of that JSON before anything is typed. */
    static Map<String, List<String>> fields(JsonNode json) {
        var fields = new LinkedHashMap<String, List<String>>();
        spread(json, "", fields);
        return fields;
    }

    private static void spread(JsonNode node, String pointer, Map<String, List<String>> fields) {
        if (node.isObject()) {
            node.properties().forEach(one -> spread(one.getValue(), pointer + "/" + escaped(one.getKey()), fields));
        } else if (node.isArray() && (node.isEmpty() || node.get(0).isValueNode())) {
            var lines = node.valueStream().map(JsonNode::asText).toList();
            fields.put(pointer + ITEMS, List.of(String.join("\n", lines)));
        } else if (node.isArray()) {
            for (var row = 0; row < node.size(); row++) {
                spread(node.get(row), pointer + "/" + row, fields);
            }
        } else if (!node.isNull()) {
            fields.put(pointer, List.of(node.asText()));
        }
    }

    private static ArrayNode items(List<String> values) {
        var items = JsonNodeFactory.instance.arrayNode();
        values.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(items::add);
        return items;
    }

    private static List<String> steps(String pointer) {
        var steps = Arrays.stream(pointer.split("/", -1))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
        if (steps.isEmpty() || steps.size() > DEEPEST) {
            throw malformed();
        }
        return steps;
    }

    private static void put(ObjectNode root, List<String> steps, JsonNode value) {
        at(root, steps.subList(0, steps.size() - 1)).set(steps.getLast(), value);
    }

    private static ObjectNode at(ObjectNode root, List<String> steps) {
        var node = root;
        for (var step : steps) {
            var next = node.get(step);
            if (next == null) {
                node = node.putObject(step);
            } else if (next instanceof ObjectNode object) {
                node = object;
            } else {
                throw malformed();
            }
        }
        return node;
    }

    /** Objects whose members are all numbers are lists; a row that was left out makes no hole. */
    private static JsonNode withRows(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        object.properties().forEach(member -> member.setValue(withRows(member.getValue())));
        if (object.isEmpty() || !names(object).allMatch(name -> name.matches("[0-9]{1,4}"))) {
            return object;
        }
        var rows = JsonNodeFactory.instance.arrayNode();
        names(object)
                .sorted(java.util.Comparator.comparingInt(Integer::parseInt))
                .forEach(name -> rows.add(object.get(name)));
        return rows;
    }

    private static Stream<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Problem malformed() {
        return new Problem(CommonProblem.MALFORMED, "The form cannot be read.");
    }
}
