package org.iotlabel.verifier;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Codes of any content, as pictures. */
final class TestPictures {
    private static final int SIDE = 300;

    private TestPictures() {}

    static BufferedImage code(String text) {
        try {
            var drawn = MatrixToImageWriter.toBufferedImage(
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE));
            var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            image.createGraphics().drawImage(drawn, 0, 0, null);
            return image;
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A code in the middle of a white picture of that size. */
    static BufferedImage on(int width, int height, String text) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var on = image.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, width, height);
        on.drawImage(code(text), width / 2, height / 2, null);
        on.dispose();
        return image;
    }

    /** As many corner marks of codes as fit, in rows and columns: everywhere three that could belong together. */
    static BufferedImage marks(int side, int distance) {
        var image = new BufferedImage(side * distance, side * distance, BufferedImage.TYPE_BYTE_GRAY);
        var on = image.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < side * side; i++) {
            for (int ring = 0; ring < 3; ring++) {
                on.setColor(ring == 1 ? Color.WHITE : Color.BLACK);
                var inset = ring == 2 ? 2 : ring;
                var dot = Math.max(1, distance / 14);
                var width = (7 - 2 * inset) * dot;
                on.fillRect(
                        i % side * distance + (2 + inset) * dot, i / side * distance + (2 + inset) * dot, width, width);
            }
        }
        on.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
