package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a form in parts that no door has read: it costs little, whatever is in it. */
class TypedPartsTest {
    private static final int MOST = 10_000;

    @Test
    void texts_are_kept_and_of_a_file_only_where_it_was_chosen() throws IOException {
        var form = read(part("\"title\"", "A lamp")
                + part("\"file\"; filename=\"a.bin\"", "x".repeat(100_000))
                + part("\"title\"", "Another"));
        assertEquals(new KeptForm(Map.of("title", List.of("A lamp", "Another")), "file"), form);
    }

    @Test
    void more_parts_than_any_form_has_are_not_kept_although_nothing_is_in_them() throws IOException {
        assertEquals(KeptForm.LOST, read(part("\"a\"", "").repeat(100)));
    }

    @Test
    void names_count_as_texts_do() throws IOException {
        assertEquals(KeptForm.LOST, read(part("\"" + "n".repeat(MOST) + "\"", "")));
    }

    @Test
    void a_header_without_end_is_not_waited_for_and_what_came_before_is_kept() throws IOException {
        var form = read(part("\"title\"", "A lamp") + part("\"b\"; x=\"" + "y".repeat(200_000) + "\"", "late"));
        assertEquals(new KeptForm(Map.of("title", List.of("A lamp")), ""), form);
    }

    private static KeptForm read(String parts) throws IOException {
        return TypedParts.read(new ByteArrayInputStream((parts + "--bound--\r\n").getBytes(UTF_8)), "bound", MOST);
    }

    private static String part(String name, String content) {
        return "--bound\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n" + content + "\r\n";
    }
}
