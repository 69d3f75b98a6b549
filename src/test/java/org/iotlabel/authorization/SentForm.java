package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.iotlabel.desk.PortalTokens;
import org.iotlabel.testing.TestPrincipal;

/** What a page of the portal is sent: the same as its API, in the fields of a form, with the sender's token. */
final class SentForm {
    static final String TYPE = "application/x-www-form-urlencoded";

    /** Before the name of a field that holds a whole document. */
    private static final String WHOLE = "/#";

    private SentForm() {}

    static String of(String json, Optional<TestPrincipal> who, String version) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("token", who.map(one -> PortalTokens.of(one.id())).orElse(""));
        fields.put("once", UUID.randomUUID().toString());
        fields.put("version", version);
        try {
            spread(new ObjectMapper().readTree(json), "", fields);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
        return fields.entrySet().stream()
                .map(one -> URLEncoder.encode(one.getKey(), UTF_8) + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same for a form with a file, which is evidence; the API knows no such parts and passes over them. */
    static String parts(String boundary, Optional<TestPrincipal> who) {
        return parts(
                boundary,
                Map.of(
                        "confidentiality", "ASSESSOR",
                        "token", who.map(one -> PortalTokens.of(one.id())).orElse(""),
                        "once", UUID.randomUUID().toString()));
    }

    /** Each field as a part. */
    static String parts(String boundary, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + one.getKey()
                        + "\"\r\n\r\n" + one.getValue() + "\r\n")
                .collect(Collectors.joining());
    }

    private static void spread(JsonNode node, String pointer, Map<String, String> fields) {
        if (pointer.startsWith(WHOLE)) {
            fields.put(pointer.substring(WHOLE.length()), node.toString());
        } else if (node.isObject()) {
            node.properties().forEach(one -> spread(one.getValue(), pointer + "/" + one.getKey(), fields));
        } else if (node.isArray() && (node.isEmpty() || node.get(0).isValueNode())) {
            var lines = StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText);
            fields.put(pointer + "/-", lines.collect(Collectors.joining("\n")));
        } else if (node.isArray()) {
            for (var row = 0; row < node.size(); row++) {
                spread(node.get(row), pointer + "/" + row, fields);
            }
        } else {
            fields.put(pointer, node.asText());
        }
    }
}
