package org.iotlabel.drawing;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Pictures of dots as PNG (ISO/IEC 15948), with their resolution and their caption inside. */
public final class PngPicture {
    private static final double MILLIMETRES_AN_INCH = 25.4;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngPicture() {}

    /**
     * The drawing in its own size.
     *
     * @param dotsAnInch how fine, such as 300 for print
     */
    public static byte[] of(Drawing drawing, int dotsAnInch, Caption caption) {
        var scale = drawing.scale() * dotsAnInch / MILLIMETRES_AN_INCH;
        var image = new BufferedImage(
                (int) Math.round(drawing.width() * scale),
                (int) Math.round(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setBackground(Palette.PAPER);
        pen.clearRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(scale, scale);
        for (var filled : drawing.shapes()) {
            pen.setColor(filled.colour());
            pen.fill(filled.shape());
        }
        pen.dispose();
        return of(image, dotsAnInch, caption);
    }

    /** The picture as it is. */
    public static byte[] of(BufferedImage image, int dotsAnInch, Caption caption) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            var metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            describe(metadata, dotsAnInch, caption);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        } finally {
            writer.dispose();
        }
    }

    private static void describe(IIOMetadata metadata, int dotsAnInch, Caption caption) throws IIOInvalidTreeException {
        var root = new IIOMetadataNode(FORMAT);
        var dotsAMetre = Integer.toString((int) Math.round(dotsAnInch * 1000 / MILLIMETRES_AN_INCH));
        root.appendChild(node(
                "pHYs", "pixelsPerUnitXAxis", dotsAMetre, "pixelsPerUnitYAxis", dotsAMetre, "unitSpecifier", "meter"));
        var texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", caption.title()));
        texts.appendChild(text("Description", caption.description()));
        root.appendChild(texts);
        metadata.mergeTree(FORMAT, root);
    }

    /** An international text; other kinds hold Latin-1 only (ISO/IEC 15948 section 11.3.4). */
    private static IIOMetadataNode text(String keyword, String text) {
        return node(
                "iTXtEntry",
                "keyword",
                keyword,
                "compressionFlag",
                "FALSE",
                "compressionMethod",
                "0",
                "languageTag",
                "en",
                "translatedKeyword",
                keyword,
                "text",
                text);
    }

    private static IIOMetadataNode node(String name, String... attributes) {
        var node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i], attributes[i + 1]);
        }
        return node;
    }
}
