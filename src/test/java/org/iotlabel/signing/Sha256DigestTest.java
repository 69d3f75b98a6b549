package org.iotlabel.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256DigestTest {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void the_example_of_fips_180_gives_its_digest() {
        assertEquals("sha256:" + OF_ABC, Sha256Digest.of("abc").toString());
    }

    @Test
    void bytes_streams_and_pieces_give_one_digest() throws Exception {
        var content = "x".repeat(20_000).getBytes(UTF_8);
        var whole = Sha256Digest.of(content);
        assertEquals(whole, Sha256Digest.of(new ByteArrayInputStream(content)));

        var running = Sha256Digest.running();
        running.add(content, 0, 9);
        running.add(content, 9, content.length - 9);
        assertEquals(whole, running.digest());
    }

    @Test
    void each_written_form_is_the_same_bytes() {
        var digest = Sha256Digest.of("abc");
        assertEquals(32, digest.bytes().length);
        assertEquals("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", digest.base64());
        assertEquals("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0", digest.base64Url());
        assertEquals("sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", digest.integrity());
        assertEquals(digest, Sha256Digest.parse(digest.toString()));
    }

    @Test
    void json_carries_the_text_form() throws Exception {
        var json = new ObjectMapper();
        assertEquals("\"sha256:" + OF_ABC + "\"", json.writeValueAsString(Sha256Digest.of("abc")));
        assertEquals(Sha256Digest.of("abc"), json.readValue("\"sha256:" + OF_ABC + "\"", Sha256Digest.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:", OF_ABC, "sha512:" + OF_ABC, "sha256:" + OF_ABC + "0", "SHA256:" + OF_ABC})
    void any_other_text_is_refused(String text) {
        assertThrows(MalformedDigest.class, () -> Sha256Digest.parse(text));
    }

    @Test
    void upper_case_digits_are_refused_so_that_equal_digests_are_equal_text() {
        assertThrows(MalformedDigest.class, () -> new Sha256Digest(OF_ABC.toUpperCase(java.util.Locale.ROOT)));
    }
}
