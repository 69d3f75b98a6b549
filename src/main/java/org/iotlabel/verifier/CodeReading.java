package org.iotlabel.verifier;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the one QR code in a picture, of which few are in memory at a time. */
final class CodeReading {
    /** As much as telephones make; a small file can claim to be larger than memory. */
    private static final long MOST_DOTS = 25_000_000L;

    /** More is not needed to find a code; a larger picture is read in every second or third line and column. */
    private static final long MOST_READ = 6_000_000L;

    /**
     * Corner marks of codes in one picture. Three make a code, and every three are tried, so that the time grows with the
     * cube.
     */
    private static final int MOST_MARKS = 48;

    /** The usual encoders make ten. */
    private static final int MOST_SCANS = 64;

    private static final byte MARKER = (byte) 0xFF;
    private static final byte START_OF_SCAN = (byte) 0xDA;

    static final int AT_A_TIME = 2;
    static final Places PLACES = new Places(AT_A_TIME);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** The most that a QR code of version 40 holds (ISO/IEC 18004 table 7). */
    static final int LONGEST = 4296;

    private CodeReading() {}

    /**
     * What the code says.
     *
     * @throws Refused UNREADABLE where there is no code, or more than one that say different things, or too many pictures are
     *     being read
     */
    static String text(byte[] picture) {
        PLACES.take(PATIENCE);
        try {
            return text(image(picture));
        } finally {
            PLACES.leave();
        }
    }

    private static BufferedImage image(byte[] picture) {
        requireFewScans(picture);
        return read(picture, reader -> {
            requireBounded(reader);
            var dots = (double) reader.getWidth(0) * reader.getHeight(0);
            var step = Math.max(1, (int) Math.ceil(Math.sqrt(dots / MOST_READ)));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        });
    }

    /** Lets pass a picture that does not claim to be larger than any. */
    static void requireBounded(byte[] picture) {
        requireFewScans(picture);
        read(picture, reader -> {
            requireBounded(reader);
            return true;
        });
    }

    /** A JPEG can have its picture drawn anew thousands of times (ITU-T T.81 annex G), before anybody can interrupt it. */
    private static void requireFewScans(byte[] picture) {
        var scans = IntStream.range(1, picture.length)
                .filter(i -> picture[i - 1] == MARKER && picture[i] == START_OF_SCAN)
                .limit(MOST_SCANS + 1L)
                .count();
        if (scans > MOST_SCANS && FileKind.of(picture) == FileKind.PICTURE && picture[0] == MARKER) {
            throw unreadable("The picture is drawn too many times over.");
        }
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] picture, Use<T> use) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw unreadable("The picture cannot be read.");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers of pictures fail in many ways over what is no picture.
            throw e instanceof Refused refused ? refused : unreadable("The picture cannot be read.");
        }
    }

    private static void requireBounded(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
            throw unreadable("The picture is too large.");
        }
    }

    static String text(BufferedImage image) {
        var texts = Arrays.stream(codes(image)).map(Result::getText).distinct().toList();
        if (texts.size() != 1) {
            // One code beside another leaves it to chance which one a phone reads.
            throw unreadable("The picture shows several codes that say different things.");
        }
        if (texts.getFirst().length() > LONGEST) {
            throw unreadable("The code is too long.");
        }
        return texts.getFirst();
    }

    private static Result[] codes(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var dots = image.getRGB(0, 0, width, height, null, 0, width);
        // Where nothing is printed, paper is white.
        Arrays.setAll(dots, i -> dots[i] >>> 24 == 0 ? 0xFFFFFFFF : dots[i]);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        var hints = Map.of(
                DecodeHintType.TRY_HARDER, true, DecodeHintType.NEED_RESULT_POINT_CALLBACK, new MarkCount(MOST_MARKS));
        try {
            return new QRCodeMultiReader().decodeMultiple(bitmap, hints);
        } catch (NotFoundException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable("The picture shows no code that can be read.");
        }
    }

    /** Stops the search in a picture full of marks. */
    private static final class MarkCount implements ResultPointCallback {
        private int left;

        MarkCount(int most) {
            this.left = most;
        }

        @Override
        public void foundPossibleResultPoint(ResultPoint point) {
            if (point instanceof FinderPattern && left-- == 0) {
                throw unreadable("The picture shows more marks of codes than any label has around it.");
            }
        }
    }

    private static Refused unreadable(String sentence) {
        return new Refused(Reason.UNREADABLE, "NO_CODE", sentence);
    }
}
