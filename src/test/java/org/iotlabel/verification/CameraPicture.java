package org.iotlabel.verification;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.iotlabel.qrcode.QrCode;

/** What the camera of a test sees: a code that somebody holds still, as a video of one picture (YUV4MPEG2). */
final class CameraPicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int MODULE = 6;
    private static final byte DARK = 40;
    private static final byte LIGHT = (byte) 215;
    private static final byte NO_COLOUR = (byte) 128;

    private CameraPicture() {}

    static Path of(String text, Path file) throws IOException {
        var brightness = new byte[WIDTH * HEIGHT];
        Arrays.fill(brightness, LIGHT);
        var code = QrCode.small(text);
        var left = (WIDTH - code.size() * MODULE) / 2;
        var top = (HEIGHT - code.size() * MODULE) / 2;
        for (var run : code.runs()) {
            for (var y = 0; y < MODULE; y++) {
                var from = (top + run.y() * MODULE + y) * WIDTH + left + run.x() * MODULE;
                Arrays.fill(brightness, from, from + run.length() * MODULE, DARK);
            }
        }
        var colours = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colours, NO_COLOUR);
        try (var video = Files.newOutputStream(file)) {
            video.write("YUV4MPEG2 W%d H%d F15:1 Ip A1:1 C420mpeg2\nFRAME\n"
                    .formatted(WIDTH, HEIGHT)
                    .getBytes(US_ASCII));
            video.write(brightness);
            video.write(colours);
        }
        return file;
    }
}
