package org.iotlabel.label;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The QR code on a label (ISO/IEC 18004): the address of its page in capitals and alphanumeric mode, so that it stays
 * small and survives print, dirt and old cameras. Version 4 at most, error correction Q, or M where Q does not fit.
 */
final class QrCode {

    /** The light border that readers need on each side (ISO/IEC 18004 section 6.3.8), in modules. */
    static final int QUIET_ZONE = 4;

    private static final int LARGEST_VERSION = 4;
    private static final Pattern ALPHANUMERIC = Pattern.compile("[0-9A-Z $%*+\\-./:]+");

    private final String content;
    private final QRCode code;

    private QrCode(String content, QRCode code) {
        this.content = content;
        this.code = code;
    }

    /** A horizontal row of dark modules; places count from the upper left corner of the code, without the border. */
    record Run(int x, int y, int length) {}

    /**
     * The code that leads to a label's page.
     *
     * @param publicUrl scheme and host, and a port where it is not the usual one
     * @throws UnfitForQrCode when the address holds letters that the alphanumeric set lacks, or is too long
     */
    static QrCode of(URI publicUrl, Serial serial) {
        var content = serial.pageUnder(publicUrl).toString().toUpperCase(Locale.ROOT);
        if (!ALPHANUMERIC.matcher(content).matches()) {
            throw new UnfitForQrCode("The address %s has letters that a small QR code cannot hold".formatted(content));
        }
        return Stream.of(ErrorCorrectionLevel.Q, ErrorCorrectionLevel.M)
                .flatMap(level -> QrMask.tried(hint -> encoded(content, level, hint)))
                .findFirst()
                .map(code -> new QrCode(content, code))
                .orElseThrow(
                        () -> new UnfitForQrCode("The address %s is too long for a small QR code".formatted(content)));
    }

    private static Optional<QRCode> encoded(String content, ErrorCorrectionLevel level, Map<EncodeHintType, ?> mask) {
        try {
            return Optional.of(Encoder.encode(content, level, mask))
                    .filter(code -> code.getMode() == Mode.ALPHANUMERIC)
                    .filter(code -> code.getVersion().getVersionNumber() <= LARGEST_VERSION);
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** What a reader reads. */
    String content() {
        return content;
    }

    /** Modules on a side, without the border. */
    int size() {
        return code.getMatrix().getWidth();
    }

    int version() {
        return code.getVersion().getVersionNumber();
    }

    ErrorCorrectionLevel errorCorrection() {
        return code.getECLevel();
    }

    /** All dark modules, row by row. */
    List<Run> runs() {
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
