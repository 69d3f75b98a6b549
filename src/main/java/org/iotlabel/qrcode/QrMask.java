package org.iotlabel.qrcode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the mask of a QR code (ISO/IEC 18004 section 7.8). The rule of the standard gives each mask a penalty and takes
 * the lowest; of three hundred codes that it chose, one still misled a widespread reader of camera pictures, which took
 * some modules for a corner mark and found no code. So each candidate is read before it is taken.
 */
final class QrMask {
    private static final int SCALE = 4;
    private static final int BORDER = QrCode.QUIET_ZONE * SCALE;

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
        try {
            new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture(code))));
            return true;
        } catch (ReaderException missed) {
            return false;
        }
    }

    private static RGBLuminanceSource picture(QRCode code) {
        var modules = code.getMatrix();
        var side = modules.getWidth() * SCALE + 2 * BORDER;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = BORDER; y < side - BORDER; y++) {
            for (int x = BORDER; x < side - BORDER; x++) {
                if (modules.get((x - BORDER) / SCALE, (y - BORDER) / SCALE) == 1) {
                    pixels[y * side + x] = 0;
                }
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
