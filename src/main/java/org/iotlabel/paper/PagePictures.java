package org.iotlabel.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.iotlabel.paper.Drawing.Drawn;
import org.iotlabel.paper.Drawing.NotDrawn;

/**
 * Pages of PDFs that others wrote, as pictures of our own making. One is drawn at a time; what was drawn is kept in memory for two
 * minutes, as whoever asks how many pages there are wants to see one next.
 */
@ApplicationScoped
public class PagePictures {
    /** Of a file that is drawn, in bytes. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private static final long MOST_KEPT = 48L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(40);

    private final Semaphore oneAtATime = new Semaphore(1, true);
    private final DrawingProcess process = new DrawingProcess(LONGEST);
    private final Cache<Wish, Drawing> drawn = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_KEPT)
            .weigher(PagePictures::weight)
            .build();

    private record Wish(String sha256, int page) {}

    /** The bytes of a document, read only where the page was not drawn before. */
    public interface Content {
        InputStream open();
    }

    /**
     * Draws a page.
     *
     * @param sha256 of the document, in lower-case hex
     * @param page counted from 1
     */
    public Drawing of(String sha256, int page, Content content) {
        var wish = new Wish(sha256, page);
        var there = drawn.getIfPresent(wish);
        return there == null ? draw(wish, content) : there;
    }

    /** Who waits holds nothing of a document yet. */
    private Drawing draw(Wish wish, Content content) {
        try {
            if (!oneAtATime.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return NotDrawn.BUSY;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NotDrawn.BUSY;
        }
        try {
            var there = drawn.getIfPresent(wish);
            return there == null ? drawNow(wish, read(content)) : there;
        } finally {
            oneAtATime.release();
        }
    }

    private Drawing drawNow(Wish wish, byte[] pdf) {
        var drawing = pdf.length > LARGEST ? NotDrawn.TOO_LARGE : process.draw(pdf, wish.page());
        drawn.put(wish, drawing);
        return drawing;
    }

    private static byte[] read(Content content) {
        try (var bytes = content.open()) {
            return bytes.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int weight(Wish wish, Drawing drawing) {
        return switch (drawing) {
            case Drawn one -> one.png().length + one.words().length() * 2;
            case NotDrawn _ -> 100;
        };
    }
}
