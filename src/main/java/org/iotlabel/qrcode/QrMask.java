package org.iotlabel.qrcode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the mask of a QR code (ISO/IEC 18004 section 7.8). The rule of the standard gives each mask a penalty and takes
 * the lowest; of three hundred codes that it chose, one still misled a widespread reader of camera pictures, which took
 * some modules for a corner mark and found no code. Which one it is can hang on the size of the picture, so each candidate is
 * read in several before it is taken.
 */
final class QrMask {
    /** Pixels a module: from a small picture on a screen to a label of 15 mm at 300 dpi. */
    private static final List<Integer> SCALES = List.of(3, 4, 5);

    private QrMask() {}

    /** The codes that a reader finds, the one by the standard's own rule first. */
    static Stream<QRCode> tried(Function<Map<EncodeHintType, ?>, Optional<QRCode>> encoder) {
        var byPenalty = Stream.<Map<EncodeHintType, ?>>of(Map.of());
        var others = IntStream.range(0, QRCode.NUM_MASK_PATTERNS)
                .<Map<EncodeHintType, ?>>mapToObj(mask -> Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
        return Stream.concat(byPenalty, others)
                .flatMap(hint -> encoder.apply(hint).stream())
                .filter(QrMask::isFound);
    }

    private static boolean isFound(QRCode code) {
        return SCALES.stream().allMatch(scale -> isFound(code, scale));
    }

    private static boolean isFound(QRCode code, int scale) {
        try {
            new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture(code, scale))));
            return true;
        } catch (ReaderException missed) {
            return false;
        }
    }

    private static RGBLuminanceSource picture(QRCode code, int scale) {
        var modules = code.getMatrix();
        var border = QrCode.QUIET_ZONE * scale;
        var side = modules.getWidth() * scale + 2 * border;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = border; y < side - border; y++) {
            for (int x = border; x < side - border; x++) {
                if (modules.get((x - border) / scale, (y - border) / scale) == 1) {
                    pixels[y * side + x] = 0;
                }
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
