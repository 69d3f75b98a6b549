package org.iotlabel.qrcode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.Collectors;
import org.iotlabel.drawing.Caption;
import org.iotlabel.drawing.Drawing;
import org.iotlabel.drawing.PngPicture;

/** A QR code as a picture, with its light border; the same code gives the same bytes. */
public final class QrPicture {
    private static final int DOTS_AN_INCH = 300;

    private final QrCode code;
    private final String description;
    private final int side;

    /** A picture of the code that says this of itself, beside what the code says. */
    public QrPicture(QrCode code, String description) {
        this.code = code;
        this.description = description;
        this.side = code.size() + 2 * QrCode.QUIET_ZONE;
    }

    /** One path of whole modules, sharp at every size. */
    public byte[] svg() {
        var path = code.runs().stream()
                .map(run -> "M%d %dh%dv1h-%dz"
                        .formatted(
                                run.x() + QrCode.QUIET_ZONE, run.y() + QrCode.QUIET_ZONE, run.length(), run.length()))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges">\
                <title>%2$s</title><desc>%3$s</desc><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%4$s"/></svg>
                """.formatted(side, code.content(), description, path).getBytes(UTF_8);
    }

    /**
     * Black on white, one bit a pixel.
     *
     * @param scale pixels on a side of a module, at least 1
     */
    public byte[] png(int scale) {
        var image = new BufferedImage(side * scale, side * scale, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        code.runs()
                .forEach(run -> pen.fillRect(
                        (run.x() + QrCode.QUIET_ZONE) * scale,
                        (run.y() + QrCode.QUIET_ZONE) * scale,
                        run.length() * scale,
                        scale));
        pen.dispose();
        return PngPicture.of(image, DOTS_AN_INCH, new Caption(code.content(), description));
    }

    /** Draws the code with its border into a square, as one shape, so that no seams show. */
    public static void draw(QrCode code, Drawing on, Rectangle2D square) {
        var module = square.getWidth() / (code.size() + 2 * QrCode.QUIET_ZONE);
        on.fill(Color.WHITE, square);
        var dark = new Path2D.Double();
        for (var run : code.runs()) {
            dark.append(
                    new Rectangle2D.Double(
                            square.getX() + (run.x() + QrCode.QUIET_ZONE) * module,
                            square.getY() + (run.y() + QrCode.QUIET_ZONE) * module,
                            run.length() * module,
                            module),
                    false);
        }
        on.fill(Color.BLACK, dark);
    }
}
