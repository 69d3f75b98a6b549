package org.iotlabel.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.check.CheckFixture.codes;
import static org.iotlabel.check.CheckFixture.message;
import static org.iotlabel.check.CheckFixture.text;
import static org.iotlabel.check.FindingCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityTxtCheckTest {
    private static final String SOUND = """
            # How to tell us of a weakness
            Contact: mailto:security@example.com
            contact: https://example.com/report
            Expires: 2027-05-01T00:00:00Z
            Preferred-Languages: en, de
            Canonical: https://example.com/.well-known/security.txt
            Policy: https://example.com/policy
            Something-New: whatever
            """;

    @Test
    void a_sound_file_is_read_and_only_its_missing_signature_is_noted() {
        var checked = text("security.txt", SOUND);
        assertEquals(List.of(SECURITY_TXT_READ, SECURITY_TXT_UNSIGNED), codes(checked));
        assertEquals("Names 2 ways to report a weakness.", message(checked, SECURITY_TXT_READ));
        assertEquals(checked, text("security.txt", SOUND.replace("\n", "\r\n")), "either end of a line is allowed");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("(?s)Contact: mailto.*report\n", "", SECURITY_TXT_CONTACT_MISSING),
                arguments("mailto:", "", SECURITY_TXT_CONTACT_UNUSABLE),
                arguments("https://example.com/report", "http://example.com/report", SECURITY_TXT_CONTACT_UNUSABLE),
                arguments("Expires:.*\n", "", SECURITY_TXT_EXPIRES_MISSING),
                arguments("(Expires:.*\n)", "$1$1", SECURITY_TXT_EXPIRES_REPEATED),
                arguments("2027-05-01T00:00:00Z", "next spring", SECURITY_TXT_EXPIRES_UNREADABLE),
                arguments("2027-05-01T00:00:00Z", "+999999999-12-31T23:59:59-18:00", SECURITY_TXT_EXPIRES_UNREADABLE),
                arguments("2027-05-01T00:00:00Z", "2026-11-25T23:59:59z", SECURITY_TXT_EXPIRED),
                arguments("2027-05-01T00:00:00Z", "2026-11-26T01:00:00+02:00", SECURITY_TXT_EXPIRED),
                arguments("2027-05-01T00:00:00Z", "2026-11-26T00:00:00Z", SECURITY_TXT_EXPIRES_SOON),
                arguments("2027-05-01T00:00:00Z", "2027-11-27T00:00:00Z", SECURITY_TXT_EXPIRES_LATE),
                arguments("Policy: https", "Policy: http", SECURITY_TXT_ADDRESS_UNSAFE),
                arguments("Policy: https", "Hiring: ", SECURITY_TXT_ADDRESS_UNSAFE),
                arguments("(Preferred.*\n)", "$1$1", SECURITY_TXT_LANGUAGES_REPEATED),
                arguments("Canonical:.*\n", "", SECURITY_TXT_CANONICAL_MISSING),
                arguments("# How", "How", SECURITY_TXT_LINES_UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_is_found_and_nothing_else_is(String what, String instead, FindingCode code) {
        var checked = text("security.txt", SOUND.replaceFirst(what, instead));
        var more = codes(checked).stream()
                .filter(one -> one != SECURITY_TXT_READ && one != SECURITY_TXT_UNSIGNED)
                .toList();
        assertEquals(List.of(code), more);
    }

    @Test
    void a_signed_file_is_read_within_its_armour_and_the_signature_is_not_vouched_for() {
        var signed = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- " + SOUND
                + "-----BEGIN PGP SIGNATURE-----\n\nabc=\n-----END PGP SIGNATURE-----\n";
        var checked = text("security.txt", signed);
        assertEquals(List.of(SECURITY_TXT_READ, SECURITY_TXT_SIGNED), codes(checked));
        assertTrue(message(checked, SECURITY_TXT_SIGNED).contains("not checked"));
        var begun = signed.substring(0, signed.indexOf("-----BEGIN PGP SIGNATURE"));
        assertEquals(
                List.of(SECURITY_TXT_READ, SECURITY_TXT_LINES_UNREADABLE, SECURITY_TXT_UNSIGNED),
                codes(text("security.txt", begun)),
                "without a signature it is not signed");
    }

    @Test
    void it_is_known_by_its_name_or_by_what_stands_in_it() {
        assertEquals(
                CheckKind.SECURITY_TXT, text("well-known.txt", SOUND).getFirst().kind());
        assertEquals(List.of(), text("report.txt", "Contact: somebody\nExpires: never\nThe port is shut.\n"));
        assertTrue(codes(text("security.txt", "")).contains(SECURITY_TXT_CONTACT_MISSING));
        for (var data : List.of(true, false)) {
            var other = new ReadFile("{\"port\": 23}".getBytes(UTF_8), true, data).check(CheckFixture.CIRCUMSTANCES);
            assertTrue(codes(other).contains(SECURITY_TXT_CONTACT_MISSING), "whatever is in it");
        }
        assertEquals(List.of(UNREADABLE), codes(text("security.txt", "#".repeat(70_000))));
        assertEquals(List.of(), text("log.txt", "#".repeat(70_000)));
        var notUtf8 = new ReadFile(new byte[] {'#', (byte) 0xff}, true, false).check(CheckFixture.CIRCUMSTANCES);
        assertEquals(List.of(UNREADABLE), codes(notUtf8));
    }

    @Test
    void what_is_quoted_stays_on_one_line_and_short() {
        var contact = "a\u202eb" + "c".repeat(200);
        var message = message(
                text("security.txt", SOUND.replace("mailto:security@example.com", contact)),
                SECURITY_TXT_CONTACT_UNUSABLE);
        assertTrue(message.contains("“a·bccc"), message);
        assertTrue(message.length() < 170, message);
    }
}
