package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.iotlabel.verifier.VerifierFixture.ISSUED;
import static org.iotlabel.verifier.VerifierFixture.NOW;
import static org.iotlabel.verifier.VerifierFixture.SERIAL;
import static org.iotlabel.verifier.VerifierFixture.facts;
import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.iotlabel.verifier.VerifierFixture.trustWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iotlabel.signing.CanonicalJson;
import org.junit.jupiter.api.Test;

/** What is remembered of a document between two questions, and what never is. */
class ProvenTest {
    private static final Artefact NAMED = new Artefact.Named(SERIAL);

    private final Proven proven = new Proven();
    private final String jwt = jwt();
    private final String proof = TestLog.proof(facts(), jwt, ISSUED);

    @Test
    void what_was_proven_once_needs_no_document_any_more() {
        var first = verify(NAMED, records(jwt, proof), NOW);
        assertEquals("none", reason(first));
        var list = new FileRecords(List.of(TestLists.token(0).getBytes(US_ASCII)));
        assertEquals(first, verify(NAMED, list, NOW));
    }

    @Test
    void where_a_label_stands_and_what_the_calendar_says_is_asked_each_time() {
        verify(NAMED, records(jwt, proof), NOW);
        var suspended = new FileRecords(List.of(TestLists.token(2).getBytes(US_ASCII)));
        assertEquals("SUSPENDED", reason(verify(NAMED, suspended, NOW)));
        assertEquals("STATUS_UNAVAILABLE/NO_LIST", reason(verify(NAMED, new FileRecords(List.of()), NOW)));
        var late = verify(NAMED, records(jwt, proof), Instant.parse("2029-03-02T10:15:00Z"));
        assertEquals(
                Optional.of(Reason.EXPIRED),
                VerifierFixture.line(late, Stage.VALIDITY).reason());
        var other = new Question(NOW, Optional.of("9520000000028"), Optional.empty());
        assertEquals(
                "OTHER_PRODUCT/GTIN", reason(new Verifier(trust(), records(jwt, proof)).verify(NAMED, other, proven)));
    }

    @Test
    void what_was_missing_is_looked_for_again() {
        var lost = new Verifier(trustWith(Optional.empty(), Optional.of(ISSUED.plusSeconds(60))), records(jwt));
        assertEquals("KEY_COMPROMISED", reason(lost.verify(NAMED, Question.at(NOW), proven)));
        var found = new Verifier(trustWith(Optional.empty(), Optional.of(ISSUED.plusSeconds(60))), records(jwt, proof));
        assertEquals("none", reason(found.verify(NAMED, Question.at(NOW), proven)));
    }

    @Test
    void what_was_refused_is_looked_at_again() {
        assertEquals("UNKNOWN_SERIAL", reason(verify(NAMED, records(), NOW)));
        var wrong = TestLog.proof(facts(one -> one.put("score", 1)), jwt, ISSUED);
        assertEquals(
                "NOT_LOGGED", reason(verify(NAMED, records(jwt, wrong), NOW)).split("/", -1)[0]);
        assertEquals("none", reason(verify(NAMED, records(jwt, proof), NOW)));
    }

    @Test
    void a_paper_is_opened_anew_for_its_revocation_list_grows_old() {
        var paper =
                new Artefact.Paper(TestPaper.signed(CanonicalJson.of(facts()).text(), jwt));
        assertEquals("none", reason(verify(paper, records(), NOW)));
        assertEquals(
                "STATUS_OUTDATED/OLD_REVOCATION_LIST", reason(verify(paper, records(), NOW.plus(Duration.ofDays(30)))));
    }

    private Result verify(Artefact artefact, Records records, Instant now) {
        return new Verifier(trust(), records).verify(artefact, Question.at(now), proven);
    }
}
