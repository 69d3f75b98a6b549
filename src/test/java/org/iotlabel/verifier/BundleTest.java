package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.verifier.VerifierFixture.facts;
import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.iotlabel.signing.CanonicalJson;
import org.junit.jupiter.api.Test;

class BundleTest {
    private final Map<String, byte[]> files = new LinkedHashMap<>(Map.of(
            "label.jwt", jwt().getBytes(UTF_8),
            "label.json", CanonicalJson.of(facts()).bytes(),
            "status/1.jwt", TestLists.token(0).getBytes(UTF_8)));

    @Test
    void a_bundle_brings_along_all_that_it_takes_but_the_keys() {
        assertEquals(VerdictCode.VALID, verify().verdict());
        assertEquals("UNKNOWN_KEY/UNKNOWN_KEY", reason(verify(trust(List.of()))));
    }

    @Test
    void keys_inside_are_not_believed() {
        files.put("keys/jwks.json", VerifierFixture.KEYS.published().jwks().getBytes(UTF_8));
        assertEquals("UNKNOWN_KEY/UNKNOWN_KEY", reason(verify(trust(List.of()))));
    }

    @Test
    void the_papers_of_another_label_behind_a_good_one_are_refused() {
        var other = facts(one -> one.put("holder", "Somebody"));
        files.put("label.pdf", TestPaper.signed(CanonicalJson.of(other).text(), jwt(other)));
        assertEquals("MALFORMED", reason(verify()));
        files.remove("label.pdf");
        files.put("label.json", CanonicalJson.of(other).bytes());
        assertEquals("BAD_SIGNATURE", reason(verify()));
    }

    @Test
    void the_list_in_a_bundle_counts_and_a_newer_one_outside_counts_more() {
        files.put("status/1.jwt", TestLists.token(2).getBytes(UTF_8));
        assertEquals("SUSPENDED", reason(verify()));
        files.put(
                "status/1.jwt",
                TestLists.token(0, claims -> claims.put("iat", TestLists.second(VerifierFixture.NOW) - 80_000))
                        .getBytes(UTF_8));
        assertEquals(
                "SUSPENDED",
                reason(VerifierFixture.verify(
                        new Artefact.Bundle(zip()),
                        trust(),
                        new FileRecords(List.of(TestLists.token(2).getBytes(UTF_8))))));
    }

    @Test
    void a_bundle_without_a_label_or_with_a_bomb_is_unreadable() {
        files.put("big", new byte[65 * 1024 * 1024]);
        assertEquals("UNREADABLE/BAD_ZIP", reason(verify()));
        files.clear();
        files.put("nothing.txt", "nothing".getBytes(UTF_8));
        assertEquals("UNREADABLE/NO_CREDENTIAL", reason(verify()));
    }

    private Result verify() {
        return verify(VerifierFixture.trust());
    }

    private Result verify(Trust trust) {
        return VerifierFixture.verify(new Artefact.Bundle(zip()), trust, records());
    }

    private static Trust trust(List<TrustedKey> keys) {
        return VerifierFixture.trust(keys);
    }

    private static Trust trust() {
        return VerifierFixture.trust();
    }

    private byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
