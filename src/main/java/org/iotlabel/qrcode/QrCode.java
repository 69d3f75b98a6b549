package org.iotlabel.qrcode;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A QR code (ISO/IEC 18004) in alphanumeric mode (or numeric, of digits alone), which holds digits, capitals and a few signs in little space.
 */
public final class QrCode {

    /** The light border that readers need on each side (ISO/IEC 18004 section 6.3.8), in modules. */
    public static final int QUIET_ZONE = 4;

    private static final int SMALL_VERSION = 4;
    private static final int LARGEST_VERSION = 40;
    private static final Pattern ALPHANUMERIC = Pattern.compile("[0-9A-Z $%*+\\-./:]+");

    private final String content;
    private final QRCode code;

    private QrCode(String content, QRCode code) {
        this.content = content;
        this.code = code;
    }

    /** A horizontal row of dark modules; places count from the upper left corner of the code, without the border. */
    public record Run(int x, int y, int length) {}

    /**
     * A code that survives print, dirt and old cameras: version 4 at most, error correction Q, or M where Q does not fit.
     *
     * @throws UnfitForQrCode when the text holds letters that the alphanumeric set lacks, or is too long
     */
    public static QrCode small(String content) {
        return of(content, SMALL_VERSION, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.M);
    }

    /**
     * A code as large as it takes, with error correction M.
     *
     * @throws UnfitForQrCode as for {@link #small}
     */
    public static QrCode dense(String content) {
        return of(content, LARGEST_VERSION, ErrorCorrectionLevel.M);
    }

    private static QrCode of(String content, int largest, ErrorCorrectionLevel... corrections) {
        if (!ALPHANUMERIC.matcher(content).matches()) {
            throw new UnfitForQrCode("The text %s has letters that a small QR code cannot hold".formatted(content));
        }
        return Stream.of(corrections)
                .flatMap(level -> QrMask.tried(hint -> encoded(content, level, largest, hint)))
                .findFirst()
                .map(code -> new QrCode(content, code))
                .orElseThrow(() -> new UnfitForQrCode("The text %s is too long for a QR code".formatted(content)));
    }

    private static Optional<QRCode> encoded(
            String content, ErrorCorrectionLevel level, int largest, Map<EncodeHintType, ?> mask) {
        try {
            return Optional.of(Encoder.encode(content, level, mask))
                    .filter(code -> code.getMode() != Mode.BYTE)
                    .filter(code -> code.getVersion().getVersionNumber() <= largest);
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** What a reader reads. */
    public String content() {
        return content;
    }

    /** Modules on a side, without the border. */
    public int size() {
        return code.getMatrix().getWidth();
    }

    /** 1 is the smallest, 40 the largest. */
    public int version() {
        return code.getVersion().getVersionNumber();
    }

    ErrorCorrectionLevel errorCorrection() {
        return code.getECLevel();
    }

    /** All dark modules, row by row. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        var modules = code.getMatrix();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                int length = darkFrom(modules, x, y);
                if (length > 0) {
                    runs.add(new Run(x, y, length));
                    x += length;
                }
            }
        }
        return runs;
    }

    private static int darkFrom(ByteMatrix modules, int x, int y) {
        int length = 0;
        while (x + length < modules.getWidth() && modules.get(x + length, y) == 1) {
            length++;
        }
        return length;
    }
}
