package org.iotlabel.pades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The place of a signature in a PDF that is still being written (ISO 32000-1 section 12.8.1), with room for what is made
 * only when all other bytes are fixed. So the document has one revision, and the signature covers the whole of it.
 */
public final class SignatureField {
    /** Most bytes of a signature with its certificates and a time stamp. */
    static final int ROOM = 16_384;

    /** What stands where the covered ranges will be; there is room for files of ten digits. */
    static final String RANGES = "[0 9999999999 9999999999 9999999999]";

    private static final int SIGNATURES_EXIST_APPEND_ONLY = 3;

    private SignatureField() {}

    /**
     * Leaves room for one signature, which is not seen on the page.
     *
     * @param at when it is signed, by our clock
     */
    public static void reserve(PdfWriter writer, String name, String reason, Instant at) {
        reserve(writer, name, reason, at, ROOM);
    }

    static void reserve(PdfWriter writer, String name, String reason, Instant at, int room) {
        try {
            var signature = new PdfDictionary(new PdfName("Sig"));
            signature.put(PdfName.FILTER, new PdfName("Adobe.PPKLite"));
            signature.put(PdfName.SUBFILTER, new PdfName("ETSI.CAdES.detached"));
            signature.put(PdfName.BYTERANGE, new PdfLiteral(RANGES));
            signature.put(PdfName.CONTENTS, new PdfLiteral("<" + "0".repeat(2 * room) + ">"));
            signature.put(PdfName.M, new PdfDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC))));
            signature.put(PdfName.NAME, new PdfString(name, PdfObject.TEXT_UNICODE));
            signature.put(PdfName.REASON, new PdfString(reason, PdfObject.TEXT_UNICODE));
            var field = PdfFormField.createSignature(writer);
            field.setFieldName("Signature");
            field.setWidget(new Rectangle(0, 0, 0, 0), null);
            field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
            field.put(PdfName.V, writer.addToBody(signature).getIndirectReference());
            writer.addAnnotation(field);
            writer.getAcroForm().setSigFlags(SIGNATURES_EXIST_APPEND_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
    }
}
