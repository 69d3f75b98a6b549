package org.iotlabel.verifier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
    static final Places PLACES = new Places(1);

    private PaperDrawing() {}

    /** What is on a page. */
    record Page(BufferedImage picture, String words) {}

    /**
     * The first page of a paper.
     *
     * @throws Refused UNREADABLE where it cannot be drawn, or not within bounds, or others are being drawn all the time
     */
    static Page firstPage(byte[] pdf) {
        return firstPage(pdf, LONGEST);
    }

    static Page firstPage(byte[] pdf, Duration longest) {
        // Many pages at once would take up all processors and memory.
        PLACES.take(longest);
        var drawing = new FutureTask<>(() -> read(pdf)) {
            @Override
            public void run() {
                // Given up, it still has to end before the next one begins.
                try {
                    super.run();
                } finally {
                    PLACES.leave();
                }
            }
        };
        start(drawing);
        try {
            return drawing.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            drawing.cancel(true);
            throw unreadable();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused : unreadable();
        } catch (InterruptedException e) {
            drawing.cancel(true);
            Thread.currentThread().interrupt();
            throw unreadable();
        }
    }

    private static void start(Runnable drawing) {
        try {
            Thread.ofPlatform().daemon().name("paper-drawing").start(drawing);
        } catch (OutOfMemoryError noThread) {
            PLACES.leave();
            throw noThread;
        }
    }

    private static Page read(byte[] pdf) throws IOException {
        try (var document = BoundedFilter.within(() -> load(pdf))) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw new IOException("nothing to draw");
            }
            return BoundedFilter.within(() -> new Page(draw(document), PlainWords.of(document)));
        }
    }

    private static PDDocument load(byte[] pdf) throws IOException {
        var document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        BoundedFilter.requireBounded(document.getDocument());
        return document;
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
