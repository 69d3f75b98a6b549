package org.iotlabel.verifier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
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
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws the first page of a PDF that nobody of ours signed, to read the code on it, and reads its words. Whatever the page
 * says, it is drawn at a bounded size, in a bounded time, and by one at a time: when the time is over the thread is
 * interrupted, which {@link PlainDrawer} and {@link PlainWords} look for at each step of the page.
 */
final class PaperDrawing {
    private static final float LONGEST_SIDE = 2000;
    private static final float DOTS_AN_INCH = 200;
    private static final float POINTS_AN_INCH = 72;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private PaperDrawing() {}

    /** What is on a page. */
    record Page(BufferedImage picture, String words) {}

    /**
     * The first page of a paper that {@link PdfBounds} lets pass.
     *
     * @throws Refused UNREADABLE
     */
    static Page firstPage(byte[] pdf) {
        return firstPage(pdf, LONGEST);
    }

    static Page firstPage(byte[] pdf, Duration longest) {
        var drawing = new FutureTask<>(alone(() -> read(pdf), longest));
        Thread.ofPlatform().daemon().name("paper-drawing").start(drawing);
        try {
            return drawing.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            drawing.cancel(true);
            throw unreadable();
        } catch (InterruptedException e) {
            drawing.cancel(true);
            Thread.currentThread().interrupt();
            throw unreadable();
        }
    }

    /** Many pages at once would take up all processors and memory. */
    private static Callable<Page> alone(Callable<Page> work, Duration longest) {
        return () -> {
            if (!ONE_AT_A_TIME.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            try {
                return work.call();
            } finally {
                ONE_AT_A_TIME.release();
            }
        };
    }

    private static Page read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw new IOException("nothing to draw");
            }
            return new Page(draw(document), PlainWords.of(document));
        }
    }

    private static BufferedImage draw(PDDocument document) throws IOException {
        var box = document.getPage(0).getCropBox();
        var longest = Math.max(box.getWidth(), box.getHeight());
        var dots = Math.min(DOTS_AN_INCH, LONGEST_SIDE * POINTS_AN_INCH / Math.max(1, longest));
        var renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new PlainDrawer(parameters);
            }
        };
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(0, dots, ImageType.GRAY);
    }

    private static Refused unreadable() {
        return new Refused(Reason.UNREADABLE, "NO_PAGE", "The paper cannot be drawn.");
    }
}
