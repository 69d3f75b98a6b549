package org.iotlabel.verifier;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hosts made to be taken for ours: by letters that look the same, by our name in the wrong place, by a slip of the eye. */
final class LookAlike {
    /** Letters by the plain one that they look like; a few that attacks use, after Unicode Technical Standard 39. */
    private static final Map<Character, Character> SHAPES = shapes(
            "аеорсухіјѕԁӏԛԝһвкмнт", "aeopcyxijsdlqwhbkmht",
            "οανικρτυχε", "oavikptuxe",
            "ıɩłøđɡ", "iilodg");

    private static final int SLIPS = 2;
    private static final int SHORTEST = 6;

    private LookAlike() {}

    private static Map<Character, Character> shapes(String... pairs) {
        var all = new java.util.HashMap<Character, Character>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (int at = 0; at < pairs[i].length(); at++) {
                all.putIfAbsent(pairs[i].charAt(at), pairs[i + 1].charAt(at));
            }
        }
        return Map.copyOf(all);
    }

    /** What gives a host away that passes for ours, as the end of a sentence; empty where it does not even look like it. */
    static Optional<String> of(String authority, String ours) {
        var userless = authority.substring(authority.lastIndexOf('@') + 1);
        var host = unicode(userless.replaceFirst(":[0-9]*$", ""));
        if (userless.length() < authority.length() && authority.contains(ours)) {
            return Optional.of("only bears our name before an @ and leads to " + visible(host));
        }
        if (host.equals(ours)) {
            return Optional.of("has our name and another scheme, port or path");
        }
        if (plain(host).equals(plain(ours))) {
            return Optional.of("is written with other letters: " + differences(host, ours));
        }
        if (host.startsWith(ours + ".") || host.contains("." + ours + ".")) {
            return Optional.of("begins with our name and belongs to "
                    + visible(host.substring(host.indexOf(ours) + ours.length() + 1)));
        }
        var slips = distance(
                plain(host).replace(".", "").replace("-", ""),
                plain(ours).replace(".", "").replace("-", ""));
        return slips <= SLIPS && ours.length() >= SHORTEST
                ? Optional.of("differs by " + Math.max(1, slips) + " letters or signs: " + visible(host))
                : Optional.empty();
    }

    private static String unicode(String host) {
        return Normalizer.normalize(IDN.toUnicode(host), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String plain(String host) {
        var letters = Normalizer.normalize(host, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .mapToObj(c -> String.valueOf(SHAPES.getOrDefault((char) c, (char) c)))
                .collect(Collectors.joining());
        return letters.replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l');
    }

    private static String differences(String host, String ours) {
        var other = host.codePoints()
                .filter(c -> ours.indexOf(c) < 0)
                .distinct()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
        return other.isEmpty() ? visible(host) : other;
    }

    /** Nothing that could deceive the reader of the message too. */
    private static String visible(String host) {
        return host.codePoints()
                .limit(80)
                .mapToObj(c -> c > 0x20 && c < 0x7F ? Character.toString(c) : String.format(Locale.ROOT, "<U+%04X>", c))
                .collect(Collectors.joining());
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > SLIPS) {
            return Integer.MAX_VALUE;
        }
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var above = row[j];
                var swap = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
