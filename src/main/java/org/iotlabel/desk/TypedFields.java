package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;

/** The fields of a form as browsers send them (WHATWG URL, application/x-www-form-urlencoded). */
final class TypedFields {
    /** No form of ours has more. */
    private static final int MOST = 2_000;

    private TypedFields() {}

    /**
     * Reads them in their order. Ends of lines become one character, as everywhere else here, and space around a text is
     * left out.
     *
     * @throws Problem MALFORMED for what no browser sends; INVALID for a character that cannot be kept
     */
    static Map<String, List<String>> read(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (body.isEmpty()) {
            return fields;
        }
        var pairs = body.split("&", MOST + 1);
        if (pairs.length > MOST) {
            throw malformed();
        }
        for (var pair : pairs) {
            var parts = pair.split("=", 2);
            var name = decoded(parts[0]);
            var value = parts.length == 1 ? "" : decoded(parts[1]);
            if (name.indexOf('\0') >= 0 || value.indexOf('\0') >= 0) {
                throw Problem.invalid(name.replace("\0", ""), "Must not hold the character U+0000.");
            }
            fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(plain(value));
        }
        return fields;
    }

    /** With ends of lines as everywhere else here, and without space around it. */
    static String plain(String value) {
        return value.replace("\r\n", "\n").strip();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException _) {
            throw malformed();
        }
    }

    private static Problem malformed() {
        return new Problem(CommonProblem.MALFORMED, "The form cannot be read.");
    }
}
