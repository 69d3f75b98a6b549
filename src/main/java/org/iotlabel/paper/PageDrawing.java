package org.iotlabel.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Draws one page of a PDF that comes in by standard input, in a process of its own: whatever the file makes the library do
 * ends with that process, which {@link DrawingProcess} starts with little memory and kills when its time is over.
 */
final class PageDrawing {
    /** Of a picture, in dots; enough for a page of A4 at 150 dots an inch. */
    private static final float LONGEST_SIDE = 1754;

    private static final float DOTS_AN_INCH = 150;
    private static final float POINTS_AN_INCH = 72;
    private static final int MOST_LETTERS = 50_000;

    private PageDrawing() {}

    /** Draws the page whose number is the argument, and writes what {@link DrawingProcess} reads. */
    public static void main(String[] arguments) throws IOException {
        FontMappers.set(new OwnFonts());
        var pdf = System.in.readAllBytes();
        try (var document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw new IOException("nothing to draw");
            }
            var page = Math.clamp(Integer.parseInt(arguments[0]), 1, document.getNumberOfPages());
            write(document, page, System.out);
        }
    }

    private static void write(PDDocument document, int page, OutputStream to) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(draw(document, page - 1), "png", png);
        var out = new DataOutputStream(to);
        out.writeInt(page);
        out.writeInt(document.getNumberOfPages());
        out.writeInt(png.size());
        png.writeTo(out);
        out.write(words(document, page).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static BufferedImage draw(PDDocument document, int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        var longest = Math.max(box.getWidth(), box.getHeight());
        var dots = Math.min(DOTS_AN_INCH, LONGEST_SIDE * POINTS_AN_INCH / Math.max(1, longest));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(index, dots, ImageType.RGB);
    }

    private static String words(PDDocument document, int page) throws IOException {
        var letters = new PDFTextStripper();
        letters.setStartPage(page);
        letters.setEndPage(page);
        var words = letters.getText(document).strip();
        return words.substring(0, Math.min(words.length(), MOST_LETTERS));
    }
}
