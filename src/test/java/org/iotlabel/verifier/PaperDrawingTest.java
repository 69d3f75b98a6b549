package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that keep whoever draws them busy. */
class PaperDrawingTest {
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void a_page_that_never_ends_is_given_up_and_the_next_one_is_drawn() {
        var endless = pdf("/X0 Do", forms());
        assertTimeoutPreemptively(LONG, () -> {
            assertThrows(Refused.class, () -> PaperDrawing.firstPage(endless, SHORT));
            // The one place is free again, well before whoever comes next gives up.
            var next = PaperDrawing.firstPage(pdf("0 0 50 50 re f", ""), Duration.ofSeconds(10));
            assertTrue(next.picture().getWidth() > 100);
        });
    }

    @Test
    void many_endless_pages_at_once_do_not_lock_the_others_out() {
        var endless = pdf("/X0 Do", forms());
        assertTimeoutPreemptively(LONG, () -> {
            IntStream.range(0, 6)
                    .parallel()
                    .forEach(_ -> assertThrows(Refused.class, () -> PaperDrawing.firstPage(endless, SHORT)));
            assertEquals(
                    "",
                    PaperDrawing.firstPage(pdf("0 0 50 50 re f", ""), Duration.ofSeconds(10))
                            .words()
                            .strip());
        });
    }

    @Test
    void a_single_step_does_not_keep_it_busy() {
        // A line in countless dashes; a path cut out of itself; more lines than any code has.
        var zigzag = new StringBuilder("0 0 m ");
        IntStream.range(0, 40_000)
                .forEach(i -> zigzag.append(i % 97).append(' ').append(i % 89).append(" l "));
        for (var content : new String[] {
            "[0.000001] 0 d 1 w 0 0 m 100000 100000 l S", zigzag + "W n " + zigzag + "W n 0 0 50 50 re f"
        }) {
            assertTimeoutPreemptively(LONG, () -> PaperDrawing.firstPage(pdf(content, ""), Duration.ofSeconds(8)));
        }
        var tooLong = zigzag.toString() + zigzag + zigzag + "f";
        assertTimeoutPreemptively(
                LONG, () -> assertThrows(Refused.class, () -> PaperDrawing.firstPage(pdf(tooLong, ""), LONG)));
    }

    /** Each form shows the next one ten times, and the last one draws. */
    private static String forms() {
        var objects = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            var content = i < 11 ? ("/X" + (i + 1) + " Do ").repeat(10) : "0 0 1 1 re f";
            objects.append(10 + i)
                    .append(" 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X")
                    .append(i + 1)
                    .append(' ')
                    .append(11 + i)
                    .append(" 0 R >> >> /Length ")
                    .append(content.length())
                    .append(" >>\nstream\n")
                    .append(content)
                    .append("\nendstream\nendobj\n");
        }
        return objects.toString();
    }

    private static byte[] pdf(String content, String more) {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R"
                        + " /Resources << /XObject << /X0 10 0 R >> >> >>\nendobj\n"
                        + "4 0 obj\n<< /Length " + content.length() + " >>\nstream\n" + content
                        + "\nendstream\nendobj\n" + more + "trailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }
}
