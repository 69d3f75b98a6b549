package org.iotlabel.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A form of ours as it was sent, with a token of the visitor's. Only {@link SentReader} makes one, so that no door gets what
 * was typed without that token having been looked at.
 *
 * @param fields what was typed, by the names of the fields; one that begins with a slash is a JSON Pointer (RFC 6901) into
 *     the body that the API takes
 */
public record Sent(Map<String, List<String>> fields) {
    static final String TOKEN = "token";
    static final String ONCE = "once";
    static final String VERSION = "version";

    /** What stands in a field; empty where it is blank or missing. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(List::getLast).filter(one -> !one.isBlank());
    }

    /** The same with something else in a field. */
    public Sent with(String name, String value) {
        var all = new LinkedHashMap<>(fields);
        all.put(name, List.of(value));
        return new Sent(all);
    }

    /** The version that the form shows. */
    public Version version() {
        return new Version(ifMatch());
    }

    /** The same as the header If-Match says it; null where the form shows none. */
    public @Nullable String ifMatch() {
        return text(VERSION).map(one -> "\"" + one + "\"").orElse(null);
    }

    /** The key of this form. */
    String once() {
        return text(ONCE).orElse("");
    }

    /**
     * The body that the API would be sent.
     *
     * @throws Problem MALFORMED for what no form of ours sends; INVALID where a list is said to be empty and is not
     */
    JsonNode json() {
        var json = PointedJson.of(fields);
        for (var none : fields.getOrDefault(PointedJson.NONE, List.of())) {
            if (!json.at(none).isEmpty()) {
                throw Problem.invalid(none, "You say that there is none, and fill in one below.");
            }
        }
        return json;
    }
}
