package org.iotlabel.evidence;

import static org.iotlabel.evidence.EvidenceFixture.*;
import static org.iotlabel.evidence.SendingFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.iotlabel.audit.Actor;
import org.iotlabel.blob.BlobRef;
import org.iotlabel.blob.BlobStore;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.problem.Problem;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceTransferTest {
    private static final Actor VERA = new Actor(UUID.randomUUID(), "Vera Vendor", "VENDOR_ADMIN");

    @Inject
    EvidenceIntake intake;

    @Inject
    EvidenceVault vault;

    @Inject
    RemoveAbandonedEvidence removeAbandonedEvidence;

    @Inject
    BlobStore blobs;

    @Inject
    TestClock clock;

    private UUID vendor;
    private UUID caseId;

    @BeforeEach
    void open_a_case() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        caseId = UUID.randomUUID();
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void what_does_not_match_its_digest_leaves_nothing() {
        var content = unique();
        var wrong = new ReprDigest(Set.of("00".repeat(32)));
        var file = new NewEvidence(new ByteArrayInputStream(content), "a.txt", Confidentiality.SCHEME, "", wrong);

        var problem = assertThrows(Problem.class, () -> add(file));

        assertEquals(EvidenceProblem.DIGEST_MISMATCH, problem.type());
        assertNothingUnderWay();
        assertEquals(List.of(), vault.list(caseId, Audience.VENDOR));
    }

    @Test
    void a_file_of_exactly_the_limit_is_taken_and_one_byte_more_leaves_nothing() {
        int limit = 52_428_800;
        assertEquals(limit, add(sent("log.txt", endless(limit))).size());
        caseId = UUID.randomUUID();

        var problem = assertThrows(Problem.class, () -> add(sent("log.txt", endless(limit + 1))));

        assertEquals(413, problem.type().status());
        assertNothingUnderWay();
    }

    @Test
    void a_transfer_that_is_cut_leaves_nothing() {
        var file = sent("a.txt", cut(unique(), 20));

        assertThrows(UncheckedIOException.class, () -> add(file));

        assertNothingUnderWay();
    }

    @Test
    void when_the_transaction_fails_the_content_is_gone_with_it() throws IOException {
        var content = unique();
        EvidenceView[] added = new EvidenceView[1];
        try (var file = intake.examine(sent("a.txt", content))) {
            assertThrows(
                    IllegalStateException.class,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        added[0] = vault.add(vendor, caseId, VERA, file);
                        assertTrue(isStored(added[0]));
                        throw new IllegalStateException("the case is closed");
                    }));
        }

        assertFalse(isStored(added[0]));
        assertEquals(List.of(), vault.list(caseId, Audience.VENDOR));
        assertNothingUnderWay();
    }

    @Test
    void when_the_transaction_fails_a_content_that_another_case_needs_stays() throws IOException {
        var content = unique();
        var kept = add(sent("a.txt", content));
        caseId = UUID.randomUUID();
        try (var file = intake.examine(sent("a.txt", content))) {
            assertThrows(
                    IllegalStateException.class,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        vault.add(vendor, caseId, VERA, file);
                        throw new IllegalStateException("the case is closed");
                    }));
        }

        assertTrue(isStored(kept));
    }

    @Test
    void what_a_dying_process_stored_is_removed_by_the_job() throws IOException {
        var ref = blobs.shelf("evidence").put(new ByteArrayInputStream(unique()), 1000);
        OwnerDatabase.run(
                "INSERT INTO evidence_transfer (id, sha256, size, began_at) VALUES (?, ?, ?, now())",
                UUID.randomUUID(),
                ref.sha256(),
                ref.size());

        removeAbandonedEvidence.run();
        assertTrue(blobs.shelf("evidence").exists(ref));
        clock.advance(Duration.ofMinutes(61));
        removeAbandonedEvidence.run();

        assertFalse(blobs.shelf("evidence").exists(ref));
        assertNothingUnderWay();
    }

    @Test
    void of_many_uploads_of_one_file_at_once_one_becomes_evidence_and_its_content_stays() throws Exception {
        var content = unique();
        var outcomes = new ArrayList<String>();
        try (var uploaders = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> uploads = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                uploads.add(() -> outcome(content));
            }
            for (var upload : uploaders.invokeAll(uploads)) {
                outcomes.add(upload.get());
            }
        }

        assertEquals(1, outcomes.stream().filter("added"::equals).count(), outcomes::toString);
        assertEquals(
                23, outcomes.stream().filter("EVIDENCE_ALREADY_THERE"::equals).count(), outcomes::toString);
        assertTrue(isStored(vault.list(caseId, Audience.VENDOR).getFirst()));
        assertNothingUnderWay();
    }

    private String outcome(byte[] content) {
        try {
            add(sent("a.txt", content));
            return "added";
        } catch (Problem refused) {
            return refused.type().name();
        }
    }

    private EvidenceView add(NewEvidence sent) {
        try (var file = intake.examine(sent)) {
            return vault.add(vendor, caseId, VERA, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isStored(EvidenceView item) {
        return blobs.shelf("evidence").exists(new BlobRef(item.sha256(), item.size()));
    }
}
