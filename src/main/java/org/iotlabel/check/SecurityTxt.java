package org.iotlabel.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of a security.txt (RFC 9116 sections 2.1 to 2.4 and 4).
 *
 * @param fields values by the name in small letters
 * @param signed whether it stands in an OpenPGP signed text (RFC 9580 section 7)
 * @param odd how many lines are neither a field nor a comment nor empty
 */
record SecurityTxt(Map<String, List<String>> fields, boolean signed, int odd) {
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");

    SecurityTxt {
        fields = Map.copyOf(fields);
    }

    static SecurityTxt of(String text) {
        var lines = text.replaceFirst("^\ufeff", "").lines().toList();
        var first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        var signed = first < lines.size()
                && lines.get(first).strip().equals(SIGNED)
                && lines.stream().map(String::strip).anyMatch(SIGNATURE::equals);
        return signed ? fields(cleartext(lines, first), true) : fields(lines, false);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether this is what a text without its usual name would be taken for. */
    boolean looksLikeOne() {
        return odd == 0 && !all("contact").isEmpty() && !all("expires").isEmpty();
    }

    /** The text itself: after the armour's headers, before the signature, without the dashes put before dashes. */
    private static List<String> cleartext(List<String> lines, int first) {
        var after = first + 1;
        while (after < lines.size() && !lines.get(after).isBlank()) {
            after++;
        }
        return lines.subList(Math.min(after + 1, lines.size()), lines.size()).stream()
                .takeWhile(line -> !line.strip().equals(SIGNATURE))
                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                .toList();
    }

    private static SecurityTxt fields(List<String> lines, boolean signed) {
        var fields = new HashMap<String, List<String>>();
        var odd = 0;
        for (var line : lines) {
            var colon = line.indexOf(':');
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (colon > 0 && NAME.matcher(line.substring(0, colon)).matches()) {
                fields.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            } else {
                odd++;
            }
        }
        return new SecurityTxt(fields, signed, odd);
    }
}
