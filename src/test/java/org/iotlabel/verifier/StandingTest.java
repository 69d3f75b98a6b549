package org.iotlabel.verifier;

import static org.iotlabel.verifier.VerifierFixture.NOW;
import static org.iotlabel.verifier.VerifierFixture.facts;
import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.Scoring;
import org.junit.jupiter.api.Test;

/** Where a label stands, by the lists and by the calendar. */
class StandingTest {
    @Test
    void a_good_list_says_how_old_it_is() {
        var result = lists(TestLists.token(0));
        assertEquals(VerdictCode.VALID, result.verdict());
        assertTrue(VerifierFixture.line(result, Stage.STATUS).sentence().contains("10 minutes ago"));
    }

    @Test
    void suspended_and_withdrawn_labels_carry_no_product() {
        assertUntrusted(VerdictCode.SUSPENDED, "SUSPENDED", lists(TestLists.token(2)));
        assertUntrusted(VerdictCode.WITHDRAWN, "REVOKED", lists(TestLists.token(1)));
        assertUntrusted(VerdictCode.EXPIRED, "SUPERSEDED", lists(TestLists.token(3)));
    }

    @Test
    void the_lists_of_the_w3c_say_the_same() {
        assertEquals(VerdictCode.VALID, w3c(false, false).verdict());
        assertUntrusted(VerdictCode.SUSPENDED, "SUSPENDED", w3c(false, true));
        assertUntrusted(VerdictCode.WITHDRAWN, "REVOKED", w3c(true, false));
        assertUntrusted(VerdictCode.EXPIRED, "SUPERSEDED", w3c(true, true));
    }

    @Test
    void the_worst_that_any_list_says_counts() {
        assertUntrusted(
                VerdictCode.SUSPENDED,
                "SUSPENDED",
                lists(
                        TestLists.token(0),
                        TestLists.credential("suspension", true),
                        TestLists.credential("revocation", false)));
    }

    @Test
    void one_half_of_the_lists_of_the_w3c_is_not_enough() {
        assertUntrusted(
                VerdictCode.STATUS_STALE,
                "STATUS_UNAVAILABLE/NO_LIST",
                lists(TestLists.credential("revocation", false)));
    }

    @Test
    void without_any_list_a_label_is_never_valid() {
        assertUntrusted(VerdictCode.STATUS_STALE, "STATUS_UNAVAILABLE/NO_LIST", lists());
    }

    @Test
    void a_list_that_does_not_count_is_as_good_as_none() {
        assertStale("STATUS_UNAVAILABLE/OTHER_ISSUER", claims -> claims.put("iss", "did:web:other.example"));
        assertStale("STATUS_OUTDATED/STALE", claims -> claims.put("exp", TestLists.second(NOW)));
        assertStale("STATUS_UNAVAILABLE/NOT_YET", claims -> claims.put("iat", TestLists.second(NOW.plusSeconds(600))));
        assertStale("STATUS_UNAVAILABLE/BAD_ENCODING", claims -> list(claims).put("lst", "%%%"));
        assertStale("STATUS_UNAVAILABLE/BAD_COMPRESSION", claims -> list(claims).put("lst", "AAAAAAAA"));
        assertStale(
                "STATUS_UNAVAILABLE/TOO_LARGE",
                claims -> list(claims).put("lst", VerifierFixture.encode(TestLists.zlib(new byte[64 * 1024 * 1024]))));
        assertStale(
                "STATUS_UNAVAILABLE/TOO_SHORT",
                claims -> list(claims).put("lst", VerifierFixture.encode(TestLists.zlib(new byte[16]))));
    }

    @Test
    void a_place_outside_of_the_list_says_nothing() {
        var far = VerifierFixture.credential(facts());
        ((ObjectNode) far.at("/status/status_list")).put("idx", 999_999_999);
        var jwt = VerifierFixture.jwt(
                VerifierFixture.header(VerifierFixture.key()),
                org.iotlabel.signing.CanonicalJson.of(far).bytes(),
                VerifierFixture.key());
        var result = VerifierFixture.verify(jwt);
        assertUntrusted(VerdictCode.STATUS_STALE, "STATUS_UNAVAILABLE/INDEX_OUT_OF_RANGE", result);
    }

    @Test
    void packed_lists_of_the_w3c_are_unpacked_within_bounds() {
        var bad = TestLists.credential("revocation", "revocation", "AAAA");
        var bomb = TestLists.credential(
                "revocation", "revocation", VerifierFixture.encode(TestLists.gzip(new byte[64 * 1024 * 1024])));
        var wrong = TestLists.credential(
                "revocation", "suspension", VerifierFixture.encode(TestLists.gzip(new byte[16384])));
        var other = TestLists.credential("suspension", false);
        assertUntrusted(VerdictCode.STATUS_STALE, "STATUS_UNAVAILABLE/BAD_COMPRESSION", lists(bad, other));
        assertUntrusted(VerdictCode.STATUS_STALE, "STATUS_UNAVAILABLE/TOO_LARGE", lists(bomb, other));
        assertUntrusted(VerdictCode.STATUS_STALE, "STATUS_UNAVAILABLE/WRONG_PURPOSE", lists(wrong, other));
    }

    @Test
    void a_list_that_counts_longer_than_its_reader_trusts_it_is_too_old() {
        var old = TestLists.token(0, claims -> {
            claims.put("iat", TestLists.second(NOW.minus(Duration.ofHours(25))));
            claims.put("exp", TestLists.second(NOW.plus(Duration.ofDays(365))));
        });
        assertUntrusted(VerdictCode.STATUS_STALE, "STATUS_OUTDATED", lists(old));
    }

    @Test
    void of_two_lists_the_newer_one_counts() {
        var old = TestLists.token(0, claims -> claims.put("iat", TestLists.second(NOW.minus(Duration.ofHours(20)))));
        assertUntrusted(VerdictCode.SUSPENDED, "SUSPENDED", lists(old, TestLists.token(2)));
        assertUntrusted(VerdictCode.SUSPENDED, "SUSPENDED", lists(TestLists.token(2), old));
    }

    @Test
    void a_label_runs_from_its_first_second_to_its_last() {
        assertEquals("NOT_YET", at("2026-03-02T10:13:59Z"));
        assertEquals("none", at("2026-03-02T10:14:00Z"));
        assertEquals("none", at("2029-03-02T10:14:59Z"));
        assertEquals("EXPIRED", at("2029-03-02T10:15:00Z"));
    }

    @Test
    void what_is_over_without_blame_is_not_called_withdrawn_and_what_was_withdrawn_stays_so() {
        var now = Instant.parse("2029-04-01T00:00:00Z");
        assertEquals(VerdictCode.EXPIRED, at(now, 3, trust()).verdict());
        assertEquals(VerdictCode.WITHDRAWN, at(now, 1, trust()).verdict());
    }

    @Test
    void when_the_promised_updates_have_ended_the_label_is_still_shown() {
        var soon = jwt(facts(one -> ((ObjectNode) one.path("product")).put("supportUntil", "2026-05")));
        var ended = assertInstanceOf(Result.Trusted.class, VerifierFixture.verify(soon));
        assertEquals(VerdictCode.VALID_BUT_SUPPORT_ENDED, ended.verdict());
        var month = jwt(facts(one -> ((ObjectNode) one.path("product")).put("supportUntil", "2026-06")));
        assertEquals(VerdictCode.VALID, VerifierFixture.verify(month).verdict());
    }

    @Test
    void a_promise_on_record_prolongs_what_was_signed_and_never_shortens_it() {
        var signed = jwt(facts(one -> ((ObjectNode) one.path("product")).put("supportUntil", "2026-05")));
        assertEquals(VerdictCode.VALID, promised(signed, "2026-12"));
        var longer = jwt(facts(one -> ((ObjectNode) one.path("product")).put("supportUntil", "2026-12")));
        assertEquals(VerdictCode.VALID, promised(longer, "2026-05"));
    }

    private static VerdictCode promised(String jwt, String until) {
        var records = new Promise(VerifierFixture.records(), YearMonth.parse(until));
        return new Verifier(trust(), records)
                .verify(new Artefact.Credential(jwt), Question.at(NOW))
                .verdict();
    }

    /** Records of somebody whose tables hold a promise. */
    private record Promise(Records others, YearMonth until) implements Records {
        @Override
        public Stream<String> credentials(Serial serial) {
            return others.credentials(serial);
        }

        @Override
        public List<byte[]> logProofs(SignedLabel label) {
            return others.logProofs(label);
        }

        @Override
        public Optional<Scoring> scoring(LabelFacts.Baseline baseline) {
            return others.scoring(baseline);
        }

        @Override
        public Standing standing(SignedLabel label, Trust trust, Instant now) {
            return others.standing(label, trust, now);
        }

        @Override
        public Optional<YearMonth> supportUntil(Serial serial) {
            return Optional.of(until);
        }
    }

    @Test
    void when_the_scheme_has_ended_nothing_is_valid() {
        var open = trust();
        var closed = new Trust(
                open.publicUrl(),
                open.keys(),
                open.authorities(),
                open.revocations(),
                open.log(),
                open.statusLimit(),
                Optional.of(LocalDate.parse("2026-06-01")));
        assertUntrusted(VerdictCode.SCHEME_CLOSED, "SCHEME_ENDED", at(NOW, 0, closed));
    }

    private static ObjectNode list(ObjectNode claims) {
        return (ObjectNode) claims.path("status_list");
    }

    private static void assertStale(String reason, Consumer<ObjectNode> change) {
        assertUntrusted(VerdictCode.STATUS_STALE, reason, lists(TestLists.token(0, change)));
    }

    private static void assertUntrusted(VerdictCode verdict, String reason, Result result) {
        assertInstanceOf(Result.Untrusted.class, result);
        assertEquals(reason, reason(result));
        assertEquals(verdict, result.verdict());
    }

    private static Result w3c(boolean revoked, boolean suspended) {
        return lists(TestLists.credential("revocation", revoked), TestLists.credential("suspension", suspended));
    }

    private static Result lists(String... lists) {
        var files = new ArrayList<byte[]>();
        List.of(lists).forEach(list -> files.add(list.getBytes(StandardCharsets.US_ASCII)));
        return VerifierFixture.verify(new Artefact.Credential(jwt()), trust(), new FileRecords(files));
    }

    private static String at(String now) {
        return reason(at(Instant.parse(now), 0, trust()));
    }

    private static Result at(Instant now, int value, Trust trust) {
        var list = TestLists.token(value, claims -> {
            claims.put("iat", TestLists.second(now));
            claims.put("exp", TestLists.second(now.plusSeconds(3600)));
        });
        var records = new FileRecords(List.of(list.getBytes(StandardCharsets.US_ASCII)));
        return new Verifier(trust, records).verify(new Artefact.Credential(jwt()), Question.at(now));
    }
}
