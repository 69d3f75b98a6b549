package org.iotlabel.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A drawing as SVG 1.1: paths only, no font, no script, nothing from elsewhere; the same drawing gives the same bytes. */
public final class SvgPicture {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

    private SvgPicture() {}

    /** The drawing in its own size. */
    public static byte[] of(Drawing drawing, Caption caption) {
        var svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$smm" height="%2$smm" viewBox="0 0 %3$s %4$s" role="img">
                <title>%5$s</title><desc>%6$s</desc>
                """.formatted(
                        number(drawing.width() * drawing.scale()),
                        number(drawing.height() * drawing.scale()),
                        number(drawing.width()),
                        number(drawing.height()),
                        text(caption.title()),
                        text(caption.description())));
        for (var filled : drawing.shapes()) {
            svg.append("<path fill=\"#%06x\" d=\"".formatted(filled.colour().getRGB() & 0xffffff));
            path(svg, filled.shape());
            svg.append("\"/>\n");
        }
        return svg.append("</svg>\n").toString().getBytes(UTF_8);
    }

    /** Text that stays text, and well-formed, whatever is in it. */
    private static String text(String words) {
        return Caption.escaped(INVISIBLE.matcher(words).replaceAll("\u25a1"));
    }

    private static void path(StringBuilder svg, Shape shape) {
        var at = new double[6];
        for (var part = shape.getPathIterator(null); !part.isDone(); part.next()) {
            switch (part.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> segment(svg, 'M', at, 2);
                case PathIterator.SEG_LINETO -> segment(svg, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> segment(svg, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> segment(svg, 'C', at, 6);
                default -> svg.append('Z');
            }
        }
    }

    private static void segment(StringBuilder svg, char command, double[] at, int count) {
        svg.append(command);
        for (int i = 0; i < count; i++) {
            svg.append(i == 0 ? "" : " ").append(number(at[i]));
        }
    }

    /** Thousandths of a millimetre, which no printer shows. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
