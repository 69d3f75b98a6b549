package org.iotlabel.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                report.txt,report.txt
                Report.TXT,Report.TXT
                ../../etc/passwd,passwd.txt
                ..\\..\\boot.txt,boot.txt
                C:\\Users\\me\\a b.txt,a b.txt
                /,evidence.txt
                ..,evidence.txt
                ,evidence.txt
                .htaccess,htaccess.txt
                a.txt. . ,a.txt
                con.txt,_con.txt
                COM1,_COM1.txt
                nul.tar.txt,_nul.tar.txt
                console.txt,console.txt
                a:b|c*?.txt,a_b_c__.txt
                photo.png,photo.png.txt
                notes.v2,notes.v2.txt
                """)
    void a_name_is_made_safe(String raw, String safe) {
        assertEquals(safe, SafeFileName.of(raw == null ? "" : raw).as(EvidenceType.TEXT));
    }

    @Test
    void what_a_screen_does_not_show_is_removed() {
        assertEquals("afdp.exe", SafeFileName.of("a\u202Efdp.exe").toString());
        assertEquals("ab.txt", SafeFileName.of("a\u0000b.txt").toString());
        assertEquals("ab.txt", SafeFileName.of("a\r\nb.txt").toString());
        assertEquals("ab.txt", SafeFileName.of("a\u200Bb.txt").toString());
    }

    @Test
    void two_ways_to_write_a_letter_become_one() {
        assertEquals("caf\u00e9.txt", SafeFileName.of("cafe\u0301.txt").as(EvidenceType.TEXT));
        assertEquals("caf\u00e9.txt", SafeFileName.of("cafe\u200b\u0301.txt").as(EvidenceType.TEXT));
    }

    @Property
    void no_name_is_too_long_or_unsafe(@ForAll String raw, @ForAll EvidenceType type) {
        var safe = SafeFileName.of(raw + raw + raw).as(type);

        assertTrue(safe.length() <= SafeFileName.MAX_LENGTH && safe.getBytes(UTF_8).length <= 240, safe);
        assertTrue(type.hasExtension(safe.substring(safe.lastIndexOf('.') + 1)), safe);
        assertFalse(safe.matches("(?s)[. ].*|.*[/\\\\:\\p{Cntrl}].*"), safe);
        assertEquals(safe, SafeFileName.of(safe).as(type));
    }

    @Test
    void a_long_name_is_cut_between_characters_and_keeps_its_extension() {
        assertEquals(
                "x".repeat(116) + ".txt",
                SafeFileName.of("x".repeat(5000) + ".txt").as(EvidenceType.TEXT));
        assertEquals(
                "\ud83d\ude00".repeat(58) + ".txt",
                SafeFileName.of("\ud83d\ude00".repeat(500) + ".txt").as(EvidenceType.TEXT));
    }
}
