package org.iotlabel.evidence;

import static org.iotlabel.evidence.EvidenceFixture.*;
import static org.iotlabel.evidence.SendingFixture.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.blob.BlobRef;
import org.iotlabel.blob.BlobStore;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.problem.Problem;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceVaultTest {
    private static final Actor VERA = new Actor(UUID.randomUUID(), "Vera Vendor", "VENDOR_ADMIN");
    private static final Actor ASA = new Actor(UUID.randomUUID(), "Asa Assessor", "ASSESSOR");

    @Inject
    EvidenceIntake intake;

    @Inject
    EvidenceVault vault;

    @Inject
    BlobStore blobs;

    private UUID vendor;
    private UUID caseId;

    @BeforeEach
    void open_a_case() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        caseId = UUID.randomUUID();
    }

    @Test
    void a_page_has_a_word_for_every_kind_of_file() {
        var words = Words.in(PortalFrame.LANGUAGE, EvidenceMessages.class);
        for (var type : EvidenceType.values()) {
            var word = words.kind(type.mediaType());
            assertFalse(word.isBlank() || word.contains("/"), type + " is called " + word);
        }
    }

    @Test
    void a_file_becomes_evidence_and_comes_back_byte_for_byte() throws IOException {
        var added = add(sent("../../Test report.pdf", pdf(caseId.toString())));

        assertEquals("Test report.pdf", added.fileName());
        assertEquals("application/pdf", added.mediaType());
        assertEquals(VERA.principal(), added.uploadedBy());
        assertEquals(List.of(added), vault.list(caseId, Audience.VENDOR));
        assertEquals(added, vault.show(caseId, added.id(), Audience.VENDOR));
        try (var content = read(added, Audience.VENDOR)) {
            assertArrayEquals(pdf(caseId.toString()), content.readAllBytes());
        }
        assertNothingUnderWay();
    }

    @Test
    void every_read_is_on_record_with_who_and_when() throws IOException {
        var added = add(sent("a.txt", unique()));

        read(added, Audience.VENDOR).close();
        vault.read(caseId, added.id(), ASA, Audience.ASSESSOR).content().close();

        var readers = vault.readers(caseId, added.id());
        assertEquals(
                List.of(VERA, ASA), readers.stream().map(EvidenceReadView::by).toList());
        assertFalse(readers.getFirst().at().isBefore(added.uploadedAt()));
    }

    @Test
    void a_read_is_on_record_even_when_the_readers_own_transaction_fails() {
        var added = add(sent("a.txt", unique()));

        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    read(added, Audience.VENDOR);
                    throw new IllegalStateException("afterwards");
                }));

        assertEquals(1, vault.readers(caseId, added.id()).size());
    }

    @Test
    void each_audience_reads_its_classes_and_the_others_do_not_exist_for_it() {
        var all = new EnumMap<Confidentiality, EvidenceView>(Confidentiality.class);
        for (var confidentiality : Confidentiality.values()) {
            all.put(confidentiality, add(sent("a.txt", unique(), confidentiality)));
        }
        assertReads(Audience.ANYBODY, all, Set.of(Confidentiality.PUBLIC));
        assertReads(Audience.SCHEME, all, Set.of(Confidentiality.PUBLIC, Confidentiality.SCHEME));
        assertReads(
                Audience.ASSESSOR,
                all,
                Set.of(Confidentiality.PUBLIC, Confidentiality.SCHEME, Confidentiality.ASSESSOR));
        assertReads(Audience.VENDOR, all, Set.of(Confidentiality.values()));
    }

    private void assertReads(Audience audience, EnumMap<Confidentiality, EvidenceView> all, Set<Confidentiality> may) {
        all.forEach((confidentiality, item) -> {
            if (may.contains(confidentiality)) {
                assertEquals(item, vault.read(caseId, item.id(), ASA, audience).evidence());
            } else {
                assertNotFound(() -> vault.read(caseId, item.id(), ASA, audience));
                assertNotFound(() -> vault.show(caseId, item.id(), audience));
            }
        });
        assertEquals(may.size(), vault.list(caseId, audience).size());
    }

    @Test
    void the_public_is_given_what_is_for_everybody_and_counted_by_day() throws IOException {
        var open = add(sent("a.txt", unique(), Confidentiality.PUBLIC));
        var shut = add(sent("b.txt", unique(), Confidentiality.SCHEME));
        for (var turn = 0; turn < 2; turn++) {
            vault.readInPublic(caseId, open.sha256()).content().close();
        }
        assertNotFound(() -> vault.readInPublic(caseId, shut.sha256()));
        assertNotFound(() -> vault.readInPublic(UUID.randomUUID(), open.sha256()));
        assertEquals(
                List.of(2L),
                vault.publicReads(caseId, open.id()).stream()
                        .map(PublicReadsOfDay::reads)
                        .toList());
        assertEquals(List.of(), vault.publicReads(caseId, shut.id()));
        assertEquals(List.of(), vault.readers(caseId, open.id()));
    }

    @Test
    void evidence_of_one_case_does_not_exist_in_another() {
        var added = add(sent("a.txt", unique()));
        var other = UUID.randomUUID();

        assertNotFound(() -> vault.read(other, added.id(), VERA, Audience.VENDOR));
        assertNotFound(() -> vault.readers(other, added.id()));
        assertEquals(List.of(), vault.list(other, Audience.VENDOR));
    }

    @Test
    void the_same_content_twice_in_a_case_is_refused_and_named_to_its_owner_only() {
        var content = unique();
        var first = add(sent("a.txt", content));

        var again = assertThrows(Problem.class, () -> add(sent("b.txt", content)));
        assertEquals(409, again.type().status());
        assertEquals(first.id(), again.members().get("evidence"));
        vendor = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        assertEquals(
                Map.of(),
                assertThrows(Problem.class, () -> add(sent("b.txt", content))).members());
        assertTrue(isStored(first));
        assertNothingUnderWay();
    }

    @Test
    void not_even_by_SQL_can_evidence_or_the_record_of_its_readers_be_changed() throws SQLException, IOException {
        var added = add(sent("a.txt", unique(), Confidentiality.PUBLIC));
        read(added, Audience.VENDOR).close();
        vault.readInPublic(caseId, added.sha256()).content().close();
        vault.readInPublic(caseId, added.sha256()).content().close();
        try (var application = OwnerDatabase.asApplication()) {
            assertRefused("23001", application, "UPDATE evidence_public_read SET reads = reads - 1");
        }
        for (var change : List.of(
                "UPDATE evidence_item SET confidentiality = 'PUBLIC'",
                "DELETE FROM evidence_item",
                "UPDATE evidence_read SET name = 'Nobody'",
                "DELETE FROM evidence_read",
                "DELETE FROM evidence_public_read",
                "UPDATE evidence_public_read SET on_day = '2000-01-01'")) {
            try (var application = OwnerDatabase.asApplication();
                    var owner = OwnerDatabase.asOwner()) {
                assertRefused("42501", application, change);
                assertRefused("23001", owner, change);
            }
        }
    }

    private static void assertRefused(String sqlState, Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertEquals(
                    sqlState,
                    assertThrows(SQLException.class, () -> statement.executeUpdate(change))
                            .getSQLState(),
                    change);
        }
    }

    private EvidenceView add(NewEvidence sent) {
        try (var file = intake.examine(sent)) {
            return vault.add(vendor, caseId, VERA, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream read(EvidenceView item, Audience audience) {
        return vault.read(caseId, item.id(), VERA, audience).content();
    }

    private boolean isStored(EvidenceView item) {
        return blobs.shelf("evidence").exists(new BlobRef(item.sha256(), item.size()));
    }

    private static void assertNotFound(Executable executable) {
        assertEquals(404, assertThrows(Problem.class, executable).type().status());
    }
}
