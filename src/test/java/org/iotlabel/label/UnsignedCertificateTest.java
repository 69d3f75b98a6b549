package org.iotlabel.label;

import static org.iotlabel.label.LabelFactsFixture.aLabel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.FileRecords;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Trust;
import org.iotlabel.verifier.Verifier;
import org.junit.jupiter.api.Test;

/** Real certificates from which somebody took the signature: the code on them must not answer for them. */
class UnsignedCertificateTest {
    @Test
    void a_certificate_without_its_signature_is_refused() {
        assertEquals("UNSIGNED", verify(CertificateFixture.unsigned(aLabel())));
    }

    @Test
    void its_first_page_printed_into_another_pdf_is_refused_by_its_words() throws IOException {
        assertEquals("UNSIGNED", verify(printed(CertificateFixture.signed(aLabel()))));
    }

    private static byte[] printed(byte[] certificate) throws IOException {
        try (var from = Loader.loadPDF(certificate);
                var to = new PDDocument()) {
            to.importPage(from.getPage(0)).setAnnotations(List.of());
            var out = new ByteArrayOutputStream();
            to.save(out);
            return out.toByteArray();
        }
    }

    private static String verify(byte[] pdf) {
        var trust = new Trust(
                URI.create("https://label.example"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Trust.STATUS_LIMIT,
                Optional.empty());
        return new Verifier(trust, new FileRecords(List.of()))
                .verify(new Artefact.Paper(pdf), Question.at(Instant.parse("2026-06-01T12:00:00Z")))
                .decisive()
                .map(Finding::detail)
                .orElseThrow();
    }
}
