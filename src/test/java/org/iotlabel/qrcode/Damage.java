package org.iotlabel.qrcode;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What happens to a printed code before a camera sees it; the same each time. */
enum Damage {
    NONE(code -> code),
    FIFTEEN_MILLIMETRES_AT_300_DPI(code -> resized(code, 177)),
    TWO_PIXELS_A_MODULE(code -> resized(code, 2 * modules(code))),
    TURNED_15_DEGREES(code -> turned(code, 15)),
    TURNED_30_DEGREES_BACK(code -> turned(code, -30)),
    TURNED_BY_A_QUARTER(code -> turned(code, 90)),
    SEEN_FROM_THE_SIDE(Damage::fromTheSide),
    BLURRED(code -> blurred(code, 3)),
    BLURRED_MORE(code -> blurred(code, 4)),
    NOISE_THROUGH_A_LENS(code -> blurred(sprinkled(code, 0.02), 1)),
    LOW_CONTRAST(code -> toned(code, 110, 165)),
    LOW_LIGHT(code -> toned(code, 8, 60)),
    GREY_PAPER(code -> toned(code, 30, 190)),
    JPEG_OF_LOW_QUALITY(Damage::compressed),
    SCRATCHED(code -> drawnOver(code, Damage::scratches)),
    GLARE(code -> drawnOver(code, Damage::glare)),
    WORN_PATCH(code -> drawnOver(code, Damage::patch)),
    UNEVEN_LIGHT(code -> drawnOver(code, Damage::shadow));

    private static final double TILT = 0.3;

    private final UnaryOperator<BufferedImage> change;

    Damage(UnaryOperator<BufferedImage> change) {
        this.change = change;
    }

    BufferedImage of(BufferedImage code) {
        return change.apply(code);
    }

    private static int modules(BufferedImage code) {
        return code.getWidth() / QrDamageTest.PIXELS_A_MODULE;
    }

    private static BufferedImage canvas(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private static BufferedImage painted(BufferedImage on, Consumer<Graphics2D> painting) {
        var pen = on.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        painting.accept(pen);
        pen.dispose();
        return on;
    }

    private static BufferedImage drawnOver(BufferedImage code, Consumer<Graphics2D> painting) {
        var copy = painted(canvas(code.getWidth(), code.getHeight()), pen -> pen.drawImage(code, 0, 0, null));
        return painted(copy, painting);
    }

    private static BufferedImage resized(BufferedImage code, int side) {
        return painted(canvas(side, side), pen -> pen.drawImage(code, 0, 0, side, side, null));
    }

    private static BufferedImage turned(BufferedImage code, double degrees) {
        var side = code.getWidth() * 3 / 2;
        var turn = AffineTransform.getRotateInstance(Math.toRadians(degrees), side / 2.0, side / 2.0);
        turn.translate((side - code.getWidth()) / 2.0, (side - code.getHeight()) / 2.0);
        return painted(canvas(side, side), pen -> pen.drawImage(code, turn, null));
    }

    /** As a label on a shelf above the eye: what is further away is smaller, in both directions. */
    private static BufferedImage fromTheSide(BufferedImage code) {
        var width = code.getWidth();
        var height = code.getHeight();
        var seen = canvas(width, height);
        for (int y = 0; y < height; y++) {
            var fromEdge = 1 - y / (double) height;
            var depth = fromEdge / (1 - TILT * fromEdge);
            var smaller = 1 + TILT * depth;
            var row = (int) Math.round((1 - depth) * height);
            for (int x = 0; x < width; x++) {
                var column = (int) Math.round(width / 2.0 + (x - width / 2.0) * smaller);
                if (row >= 0 && row < height && column >= 0 && column < width) {
                    seen.setRGB(x, y, code.getRGB(column, row));
                }
            }
        }
        return seen;
    }

    private static BufferedImage blurred(BufferedImage code, int radius) {
        var size = 2 * radius + 1;
        var weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(code, canvas(code.getWidth(), code.getHeight()));
    }

    private static BufferedImage sprinkled(BufferedImage code, double share) {
        var random = new Random(5);
        return drawnOver(code, pen -> {
            for (int i = 0; i < code.getWidth() * code.getHeight() * share; i++) {
                pen.setColor(random.nextBoolean() ? Color.BLACK : Color.WHITE);
                pen.fillRect(random.nextInt(code.getWidth()), random.nextInt(code.getHeight()), 1, 1);
            }
        });
    }

    private static BufferedImage toned(BufferedImage code, int dark, int light) {
        var toned = canvas(code.getWidth(), code.getHeight());
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                var grey = dark + (code.getRGB(x, y) & 0xff) * (light - dark) / 255;
                toned.setRGB(x, y, new Color(grey, grey, grey).getRGB());
            }
        }
        return toned;
    }

    private static BufferedImage compressed(BufferedImage code) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.2f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(resized(code, 177), null, null), parameters);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static void scratches(Graphics2D pen) {
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(40, 150, 330, 200);
        pen.drawLine(130, 330, 300, 120);
        pen.setColor(Color.DARK_GRAY);
        pen.drawLine(150, 60, 210, 330);
    }

    private static void glare(Graphics2D pen) {
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.45f));
        pen.setColor(Color.WHITE);
        pen.fill(new java.awt.geom.Ellipse2D.Double(120, 100, 220, 90));
    }

    private static void patch(Graphics2D pen) {
        pen.setColor(Color.WHITE);
        pen.fillOval(190, 190, 55, 40);
    }

    private static void shadow(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0, 0, 0, 0), 370, 200, new Color(0, 0, 0, 170)));
        pen.fillRect(0, 0, 1000, 1000);
    }
}
