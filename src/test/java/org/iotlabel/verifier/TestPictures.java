package org.iotlabel.verifier;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
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
