package org.iotlabel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReprDigestTest {
    /** SHA-256 of "abc" (FIPS 180-2, appendix B.1) in both notations. */
    private static final String HEX = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String BASE64 = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
    private static final String OTHER = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha-256=:" + BASE64 + ":",
                "  sha-256=:" + BASE64 + ":  ",
                "sha-512=:AAAA:, sha-256=:" + BASE64 + ":",
                "sha-256=:" + BASE64 + ":;note=\"a, b\";x=1;y=?1, unixsum=:AA==:",
                "sha-256=:" + OTHER + ":,sha-256=:" + BASE64 + ":"
            })
    void a_digest_field_of_RFC_9530_is_read(String field) {
        var claimed = ReprDigest.ofField("Repr-Digest", List.of(field));

        assertTrue(claimed.agreesWith(HEX));
        assertFalse(claimed.agreesWith("00".repeat(32)));
    }

    @Test
    void members_may_stand_on_several_lines() {
        assertTrue(ReprDigest.ofField("Repr-Digest", List.of("sha-512=:AAAA:", "sha-256=:" + BASE64 + ":"))
                .agreesWith(HEX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHA-256=" + BASE64,
                "sha-256=" + BASE64 + ",MD5=HUXZLQLMuI/KZ5KDcJPcOA==",
                "md5=x, SHA-256=" + BASE64
            })
    void the_older_field_of_RFC_3230_is_read(String field) {
        assertTrue(ReprDigest.ofDigest(List.of(field)).agreesWith(HEX));
    }

    @Test
    void what_is_not_SHA_256_claims_nothing() {
        assertEquals(ReprDigest.none(), ReprDigest.ofField("Repr-Digest", List.of("sha-512=:AAAA:")));
        assertEquals(ReprDigest.none(), ReprDigest.ofField("Repr-Digest", List.of()));
        assertEquals(ReprDigest.none(), ReprDigest.ofDigest(List.of("UNIXsum=30637")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "sha-256",
                "sha-256=" + BASE64,
                "sha-256=:AAAA:",
                "sha-256=:!:",
                "sha-256=:" + BASE64,
                "SHA-256=:" + BASE64 + ":",
                "sha-256=:" + BASE64 + ":,",
                "sha-256=:" + BASE64 + ": x",
                "sha-256=\"x\""
            })
    void what_cannot_be_read_is_a_malformed_request_that_points_at_the_field(String field) {
        var problem = assertThrows(Problem.class, () -> ReprDigest.ofField("Repr-Digest", List.of(field)));

        assertEquals(400, problem.type().status());
        assertEquals("Repr-Digest:", problem.errors().getFirst().pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SHA-256", "SHA-256=AAAA", "SHA-256=:" + BASE64 + ":", "SHA-256=" + BASE64 + ","})
    void an_older_field_that_cannot_be_read_is_malformed_too(String field) {
        assertEquals(
                400,
                assertThrows(Problem.class, () -> ReprDigest.ofDigest(List.of(field)))
                        .type()
                        .status());
    }

    @Test
    void two_claims_must_both_be_true() {
        var right = ReprDigest.ofDigest(List.of("SHA-256=" + BASE64));
        var wrong = ReprDigest.ofDigest(List.of("SHA-256=" + OTHER));

        assertTrue(right.and(ReprDigest.none()).agreesWith(HEX));
        assertFalse(right.and(wrong).agreesWith(HEX));
    }
}
