package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.TreeHead;

/** Says what was added to a log since it was seen last. */
final class AuditReport {
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

    void entry(byte[] entry, long index) {
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
