package org.iotlabel.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A document of A4 pages in the making: PDF/A-3b, tagged; the same bytes for the same description and content. */
public final class Paper {
    /** Stands for each letter that the typeface lacks: a reader must see that something is missing. */
    public static final String MISSING = Typeface.MISSING;

    private static final int BEST_COMPRESSION = 9;

    private final PaperDescription description;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    private final Typeface typeface = new Typeface();
    private final Sheet sheet;
    private final PdfArray associated = new PdfArray();

    /** Opens a document at its first page. */
    public Paper(PaperDescription description) {
        this.description = description;
        this.writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setXmpMetadata(ArchiveMetadata.xmp(description));
        describe();
        document.open();
        this.sheet = new Sheet(writer.getDirectContent(), typeface, new Structure(writer));
    }

    private void describe() {
        document.addTitle(description.title());
        document.addAuthor(description.author());
        document.addSubject(description.subject());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(description.language()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        // Left alone, the library takes the present time and a random number for these.
        var made = date();
        writer.getInfo().put(PdfName.CREATIONDATE, made);
        writer.getInfo().put(PdfName.MODDATE, made);
        writer.getInfo().put(PdfName.PRODUCER, new PdfString(ArchiveMetadata.PRODUCER));
        var id = description.source().hex().substring(0, 32);
        writer.getInfo().put(PdfName.FILEID, new PdfLiteral("[<%1$s><%1$s>]".formatted(id)));
    }

    private PdfDate date() {
        return new PdfDate(GregorianCalendar.from(description.madeAt().atZone(ZoneOffset.UTC)));
    }

    /** The present page. */
    public Sheet sheet() {
        return sheet;
    }

    /** Turns to an empty page. */
    public void nextPage() {
        document.newPage();
    }

    /** Its number, from 1. */
    public int pageNumber() {
        return writer.getPageNumber();
    }

    /** Whether some letter was replaced so far, because the typeface lacks it. */
    public boolean isLacking() {
        return typeface.isLacking();
    }

    /** What writes the file, for what is no page: the place of a signature. */
    public PdfWriter writer() {
        return writer;
    }

    /** Puts a file into the document, as the data that it was made of. */
    public void attach(Attachment attachment) {
        try {
            var parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, date());
            var file = PdfFileSpecification.fileEmbedded(
                    writer,
                    null,
                    attachment.fileName(),
                    attachment.content(),
                    attachment.mediaType(),
                    parameters,
                    BEST_COMPRESSION);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            file.put(PdfName.UF, new PdfString(attachment.fileName(), PdfObject.TEXT_UNICODE));
            file.addDescription(attachment.description(), false);
            writer.addFileAttachment(attachment.fileName(), file);
            associated.add(file.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
    }

    /** Closes the document and gives its bytes. */
    public byte[] finish() {
        try {
            writer.getExtraCatalog().put(new PdfName("OutputIntents"), ArchiveMetadata.outputIntents(writer));
            if (!associated.isEmpty()) {
                writer.getExtraCatalog().put(new PdfName("AF"), associated);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        document.close();
        return StablePdf.stable(bytes.toByteArray(), description.source());
    }
}
