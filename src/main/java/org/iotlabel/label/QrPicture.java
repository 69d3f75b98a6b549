package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** A QR code as a picture, with its light border; the same code gives the same bytes. */
final class QrPicture {

    private final QrCode code;
    private final int side;

    QrPicture(QrCode code) {
        this.code = code;
        this.side = code.size() + 2 * QrCode.QUIET_ZONE;
    }

    /** One path of whole modules, sharp at every size. */
    byte[] svg() {
        var path = code.runs().stream()
                .map(run -> "M%d %dh%dv1h-%dz"
                        .formatted(
                                run.x() + QrCode.QUIET_ZONE, run.y() + QrCode.QUIET_ZONE, run.length(), run.length()))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges">\
                <title>%2$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%3$s"/></svg>
                """.formatted(side, code.content(), path).getBytes(UTF_8);
    }

    /**
     * Black on white, one bit a pixel.
     *
     * @param scale pixels on a side of a module, at least 1
     */
    byte[] png(int scale) {
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
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
    }
}
