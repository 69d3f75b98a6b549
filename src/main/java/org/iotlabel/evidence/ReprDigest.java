package org.iotlabel.evidence;

import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

/**
 * What the sender says the digest of the file is: {@code Repr-Digest} and {@code Content-Digest} (RFC 9530) or the older
 * {@code Digest} (RFC 3230). Only SHA-256 is compared; other algorithms are passed over, as both RFCs let a recipient do.
 *
 * @param sha256 every digest that was claimed, in lower-case hex; empty when none was
 */
public record ReprDigest(Set<String> sha256) {
    private static final int DIGEST_BYTES = 32;

    private static final String KEY = "[a-z*][a-z0-9_.*-]*";

    /** A bare item of RFC 9651, section 3.3, of whatever type: what a parameter may have as its value. */
    private static final String ITEM =
            "(?:\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*\"|:[A-Za-z0-9+/=]*:|\\?[01]|[@A-Za-z0-9*+-][!-+\\--:<-~]*)";

    /** A member of a dictionary whose value is a byte sequence, with parameters that mean nothing here. */
    private static final Pattern MEMBER =
            Pattern.compile("(" + KEY + ")=:([A-Za-z0-9+/]*={0,2}):(?:; *" + KEY + "(?:=" + ITEM + ")?)*");

    /** An instance digest of RFC 3230, section 4.3.2. */
    private static final Pattern INSTANCE = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+)=([^\\s,]+)");

    private static final Pattern COMMA = Pattern.compile("[ \\t]*,[ \\t]*");

    public ReprDigest {
        sha256 = Set.copyOf(sha256);
    }

    /** Nothing was claimed: every content agrees. */
    public static ReprDigest none() {
        return new ReprDigest(Set.of());
    }

    /**
     * Reads a {@code Repr-Digest} or {@code Content-Digest} field: a dictionary of byte sequences (RFC 9530, section 3).
     *
     * @param field the name of the field, for the message
     * @param lines the values of all header lines of that name; none claims nothing
     * @throws Problem 400 when they are no such dictionary or a SHA-256 has not 32 bytes
     */
    public static ReprDigest ofField(String field, List<String> lines) {
        return read(field, lines, MEMBER);
    }

    /** Reads the older {@code Digest} field (RFC 3230, section 4.3.2); errors as for {@link #ofField}. */
    public static ReprDigest ofDigest(List<String> lines) {
        return read("Digest", lines, INSTANCE);
    }

    /** Both claims together: a content must agree with each. */
    public ReprDigest and(ReprDigest other) {
        var all = new HashSet<>(sha256);
        all.addAll(other.sha256);
        return new ReprDigest(all);
    }

    /** Whether every claim names this digest. */
    boolean agreesWith(String computed) {
        return sha256.stream().allMatch(computed::equals);
    }

    private static ReprDigest read(String field, List<String> lines, Pattern member) {
        if (lines.isEmpty()) {
            return none();
        }
        try {
            var claims = claims(String.join(",", lines).strip(), member);
            return claims.containsKey("sha-256") ? new ReprDigest(Set.of(hex(claims.get("sha-256")))) : none();
        } catch (IllegalArgumentException e) {
            throw malformed(field);
        }
    }

    /** The last of two members with one key counts (RFC 9651, section 3.2). */
    private static Map<String, String> claims(String text, Pattern member) {
        var claims = new HashMap<String, String>();
        var members = member.matcher(text);
        var comma = COMMA.matcher(text);
        for (int start = 0; ; start = comma.end()) {
            if (!members.region(start, text.length()).lookingAt()) {
                throw new IllegalArgumentException("No member where one must be");
            }
            claims.put(members.group(1).toLowerCase(Locale.ROOT), members.group(2));
            if (members.end() == text.length()) {
                return claims;
            }
            if (!comma.region(members.end(), text.length()).lookingAt()) {
                throw new IllegalArgumentException("No comma where one must be");
            }
        }
    }

    private static String hex(String base64) {
        var digest = Base64.getDecoder().decode(base64);
        if (digest.length != DIGEST_BYTES) {
            throw new IllegalArgumentException("No SHA-256 has " + digest.length + " bytes");
        }
        return HexFormat.of().formatHex(digest);
    }

    private static Problem malformed(String field) {
        var sentence = "Must be a digest field such as sha-256=:…: (RFC 9530), or SHA-256=… in Digest.";
        return new Problem(EvidenceProblem.MALFORMED_DIGEST, sentence, List.of(new FieldError(field + ":", sentence)));
    }
}
