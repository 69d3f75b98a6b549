package org.iotlabel.verifier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws the first page of a PDF that nobody of ours signed, to read the code on it. Whatever the page says, it is drawn at
 * a bounded size, in a bounded time, and by one at a time.
 */
final class PaperDrawing {
    private static final float LONGEST_SIDE = 2000;
    private static final float DOTS_AN_INCH = 200;
    private static final float POINTS_AN_INCH = 72;
    private static final int SECONDS = 8;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private PaperDrawing() {}

    /**
     * The page as a picture.
     *
     * @throws Refused UNREADABLE
     */
    static BufferedImage firstPage(byte[] pdf) {
        PdfBounds.require(pdf);
        var drawing = new FutureTask<>(alone(() -> draw(pdf)));
        Thread.ofPlatform().daemon().name("paper-drawing").start(drawing);
        try {
            return drawing.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            drawing.cancel(true);
            throw unreadable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable();
        }
    }

    /** A page that never ends keeps one processor busy at the most. */
    private static Callable<BufferedImage> alone(Callable<BufferedImage> work) {
        return () -> {
            if (!ONE_AT_A_TIME.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new TimeoutException();
            }
            try {
                return work.call();
            } finally {
                ONE_AT_A_TIME.release();
            }
        };
    }

    private static BufferedImage draw(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw new IOException("nothing to draw");
            }
            var box = document.getPage(0).getCropBox();
            var longest = Math.max(box.getWidth(), box.getHeight());
            var dots = Math.min(DOTS_AN_INCH, LONGEST_SIDE * POINTS_AN_INCH / Math.max(1, longest));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(0, dots, ImageType.GRAY);
        }
    }

    private static Refused unreadable() {
        return new Refused(Reason.UNREADABLE, "NO_PAGE", "The paper cannot be drawn.");
    }
}
