package org.iotlabel.verifier;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads the one QR code in a picture. */
final class CodeReading {
    /** More than any camera makes; a small file can claim to be larger than memory. */
    private static final long MOST_DOTS = 40_000_000L;

    /** The most that a QR code of version 40 holds (ISO/IEC 18004 table 7). */
    static final int LONGEST = 4296;

    private CodeReading() {}

    /**
     * What the code says.
     *
     * @throws Refused UNREADABLE where there is no code, or more than one that say different things
     */
    static String text(byte[] picture) {
        return text(image(picture));
    }

    private static BufferedImage image(byte[] picture) {
        return read(picture, reader -> {
            requireBounded(reader);
            return reader.read(0);
        });
    }

    /** Lets pass a picture that does not claim to be larger than any. */
    static void requireBounded(byte[] picture) {
        read(picture, reader -> {
            requireBounded(reader);
            return true;
        });
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] picture, Use<T> use) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
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
        try {
            return new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (NotFoundException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable("The picture shows no code that can be read.");
        }
    }

    private static Refused unreadable(String sentence) {
        return new Refused(Reason.UNREADABLE, "NO_CODE", sentence);
    }
}
