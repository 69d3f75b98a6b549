package org.iotlabel.label;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.iotlabel.signing.Sha256Digest;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The certificate of a label for people: one page, all fonts embedded, the same bytes for the same facts. */
final class LabelCertificatePdf {

    private LabelCertificatePdf() {}

    /**
     * Renders the certificate.
     *
     * @param code the label's QR code
     */
    static byte[] of(LabelFacts facts, QrCode code) {
        var digest = facts.canonical().digest();
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = PdfWriter.getInstance(document, bytes);
            describe(writer, document, facts, digest);
            document.open();
            var typeface = new Typeface();
            new CertificatePage(new Sheet(writer.getDirectContent(), typeface), typeface, facts, digest).draw(code);
        }
        return StablePdf.stable(bytes.toByteArray(), digest);
    }

    private static void describe(PdfWriter writer, Document document, LabelFacts facts, Sha256Digest digest) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.addTitle("Trusted IoT Label %s: %s"
                .formatted(facts.serial(), facts.product().model()));
        document.addAuthor(facts.issuer().name());
        document.addSubject("Certificate of a label; label.json " + digest);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        // Left alone, the library takes the present time and a random number for these.
        var issued = new PdfDate(GregorianCalendar.from(facts.validFrom().atZone(ZoneOffset.UTC)));
        writer.getInfo().put(PdfName.CREATIONDATE, issued);
        writer.getInfo().put(PdfName.MODDATE, issued);
        writer.getInfo().put(PdfName.FILEID, new PdfString(digest.hex().substring(0, 32)));
    }
}
