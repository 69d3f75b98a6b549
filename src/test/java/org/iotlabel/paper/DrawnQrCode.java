package org.iotlabel.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfReader;

/** Reads the QR code of a page from the rectangles in its content, drawn at 150 dots an inch as a cheap printer does. */
public final class DrawnQrCode {

    private static final double SCALE = 150 / 72.0;
    private static final Pattern RECTANGLE = Pattern.compile("([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+) re\\b");

    private DrawnQrCode() {}

    public static String on(byte[] pdf) throws Exception {
        var reader = new PdfReader(pdf);
        var page = reader.getPageSize(1);
        var image = new BufferedImage(
                (int) (page.getWidth() * SCALE), (int) (page.getHeight() * SCALE), BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(SCALE, SCALE);
        var rectangles = RECTANGLE.matcher(new String(reader.getPageContent(1), ISO_8859_1));
        while (rectangles.find()) {
            var height = Double.parseDouble(rectangles.group(4));
            pen.fill(new Rectangle2D.Double(
                    Double.parseDouble(rectangles.group(1)),
                    page.getHeight() - Double.parseDouble(rectangles.group(2)) - height,
                    Double.parseDouble(rectangles.group(3)),
                    height));
        }
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
