package org.iotlabel.verifier;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order of versions as makers write them: runs of digits by number, runs of letters by alphabet, so that 1.10 comes
 * after 1.9. What goes on with letters, such as 2.0-rc1, comes before the bare version; what goes on with digits after it.
 */
final class FirmwareVersion {
    private static final Pattern RUN = Pattern.compile("\\p{Nd}+|\\p{L}+");
    private static final String END = "";

    private FirmwareVersion() {}

    static int compare(String one, String other) {
        var first = runs(one);
        var second = runs(other);
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            var order = run(i < first.size() ? first.get(i) : END, i < second.size() ? second.get(i) : END);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The letter before a number, as in v1.2, tells nothing. */
    private static List<String> runs(String version) {
        var bare = version.strip().replaceFirst("^[vV](?=\\p{Nd})", "");
        return RUN.matcher(bare).results().map(MatchResult::group).toList();
    }

    private static int run(String one, String other) {
        var first = rank(one);
        var second = rank(other);
        if (isNumber(one) && other.equals(END) || isNumber(other) && one.equals(END)) {
            return number(one).compareTo(number(other));
        }
        if (first != second) {
            return Integer.compare(first, second);
        }
        return isNumber(one) ? number(one).compareTo(number(other)) : one.compareToIgnoreCase(other);
    }

    /** Letters before the end before numbers. */
    private static int rank(String run) {
        return run.equals(END) ? 1 : isNumber(run) ? 2 : 0;
    }

    private static boolean isNumber(String run) {
        return !run.isEmpty() && Character.isDigit(run.charAt(0));
    }

    private static BigInteger number(String run) {
        return run.equals(END) ? BigInteger.ZERO : new BigInteger(run);
    }
}
