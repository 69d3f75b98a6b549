package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.TreeHead;
import org.iotlabel.transparency.VerifierKey;

/** Says what was added to a log since it was seen last. */
final class AuditReport {
    private static final String LOST = "key-compromised";

    private final Set<String> lost = new HashSet<>();
    private final TreeHead before;
    private final PrintWriter out;
    private final boolean show;
    private final Map<String, Long> kinds = new TreeMap<>();

    AuditReport(TreeHead before, PrintWriter out, boolean show) {
        this.before = before;
        this.out = out;
        this.show = show;
    }

    /** What was seen last. */
    TreeHead before() {
        return before;
    }

    /** Whether an entry says that the key was lost. */
    boolean isLost(VerifierKey key) {
        return lost.contains(thumbprint(key));
    }

    /** The name by which entries call a key (RFC 7638; for ML-DSA the members of RFC 9964). */
    private static String thumbprint(VerifierKey key) {
        var raw = Base64.getUrlEncoder().withoutPadding().encodeToString(key.raw());
        var members =
                switch (key.algorithm()) {
                    case ED25519, ED25519_COSIGNATURE -> Map.of("crv", "Ed25519", "kty", "OKP", "x", raw);
                    case ML_DSA_44_COSIGNATURE -> Map.of("alg", "ML-DSA-44", "kty", "AKP", "pub", raw);
                };
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(CanonicalJson.of(members).digest().bytes());
    }

    private void lost(byte[] entry) {
        // Few entries are of keys; the others need not be read.
        if (new String(entry, UTF_8).contains(LOST)) {
            try {
                var leaf = CanonicalJson.parse(entry).tree();
                if (leaf.path("kind").asText().equals(LOST)) {
                    lost.add(leaf.path("key").asText());
                }
            } catch (NotCanonical unreadable) {
                // It says nothing to anybody.
            }
        }
    }

    void entry(byte[] entry, long index) {
        lost(entry);
        if (index < before.size()) {
            return;
        }
        kinds.merge(kind(entry), 1L, Long::sum);
        if (show) {
            out.println(index + " " + printable(entry));
        }
    }

    void finish(Checkpoint checkpoint) {
        var head = checkpoint.head();
        out.printf("%s: %d entries, root %s%n", checkpoint.origin(), head.size(), head.root());
        out.printf("%d new since %d%n", head.size() - before.size(), before.size());
        kinds.forEach((kind, count) -> out.printf("  %6d %s%n", count, kind));
        out.println("In order.");
        out.flush();
    }

    private static String kind(byte[] entry) {
        try {
            return printable(CanonicalJson.parse(entry)
                    .tree()
                    .path("kind")
                    .asText("of no kind")
                    .getBytes(UTF_8));
        } catch (NotCanonical e) {
            return "unreadable";
        }
    }

    /** A terminal obeys control characters, and whoever runs a log may write what they like. */
    private static String printable(byte[] entry) {
        return new String(entry, UTF_8).replaceAll("\\p{Cntrl}", "?");
    }
}
