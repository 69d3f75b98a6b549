package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.iotlabel.check.BillOfMaterials;
import org.iotlabel.evidence.EvidenceReading;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.paper.Drawing;
import org.iotlabel.paper.PagePictures;
import org.iotlabel.problem.Problem;

/**
 * The answers that show a piece of evidence in a frame of ours: pictures as they are, pages of PDF as pictures, lists of parts
 * as a table, and text as text.
 */
@ApplicationScoped
class ShownExhibit {
    private final PagePictures pictures;

    ShownExhibit(PagePictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Shows it.
     *
     * @param page of a document with pages, counted from 1
     * @param written whether a list of parts is shown as it is written
     * @throws Problem NOT_FOUND for what is only downloaded, and a page that cannot be drawn
     */
    Response of(EvidenceReading reading, int page, boolean written) {
        var evidence = reading.evidence();
        if (!Exhibit.isShown(evidence)) {
            close(reading);
            throw Problem.notFound();
        }
        if (Exhibit.isDocument(evidence)) {
            return sheet(reading, page);
        }
        return Exhibit.isData(evidence) && !written ? data(reading) : file(reading);
    }

    private Response sheet(EvidenceReading reading, int page) {
        var evidence = reading.evidence();
        try (var content = reading.content()) {
            return switch (pictures.of(evidence.sha256(), page, () -> content)) {
                case Drawing.Drawn drawn -> SealedFrame.sheet(sheet(evidence, drawn));
                case Drawing.NotDrawn _ -> throw Problem.notFound();
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SealedFrame.Sheet sheet(EvidenceView evidence, Drawing.Drawn drawn) {
        var words = WorkbenchList.messages();
        return new SealedFrame.Sheet(
                words.pageOf(evidence.fileName(), drawn.page(), drawn.pages()),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(drawn.png()),
                drawn.words());
    }

    private static Response data(EvidenceReading reading) {
        var json = bytes(reading);
        return BillOfMaterials.read(json)
                .map(bill -> SealedFrame.parts(bill, words(reading.evidence(), bill)))
                .orElseGet(() -> SealedFrame.file(Response.ok(json, text())));
    }

    private static SealedFrame.Words words(EvidenceView evidence, BillOfMaterials bill) {
        var words = WorkbenchList.messages();
        var count = bill.isCut() ? words.partsListed(bill.parts().size(), bill.total()) : words.parts(bill.total());
        return new SealedFrame.Words(evidence.fileName(), bill.format() + ". " + count);
    }

    /** Markup and tables of any kind are shown as they are written. */
    private static Response file(EvidenceReading reading) {
        var evidence = reading.evidence();
        var type = Optional.of(evidence)
                .filter(Exhibit::isPicture)
                .map(EvidenceView::mediaType)
                .orElse(text());
        return SealedFrame.file(
                Response.ok(reading.content(), type).header(HttpHeaders.CONTENT_LENGTH, evidence.size()));
    }

    private static String text() {
        return MediaType.TEXT_PLAIN + ";charset=UTF-8";
    }

    private static byte[] bytes(EvidenceReading reading) {
        try (var content = reading.content()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void close(EvidenceReading reading) {
        try (var content = reading.content()) {
            // Nothing of it is wanted.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
