package org.iotlabel.label;

import java.awt.Color;
import org.iotlabel.label.Typeface.Cut;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** An A4 page on which places are measured in points from the upper left corner, as one reads. */
final class Sheet {

    private static final float HEIGHT = PageSize.A4.getHeight();
    // Far below any page, so that measuring a text never ends at the edge.
    private static final float BOTTOMLESS = -10_000;
    // From the upper end of a line to its letters' feet, as a share of the letters' size.
    private static final float ASCENT = 0.8f;

    private final PdfContentByte canvas;
    private final Typeface typeface;

    Sheet(PdfContentByte canvas, Typeface typeface) {
        this.canvas = canvas;
        this.typeface = typeface;
    }

    /** How words look; sizes in points. */
    record Style(Cut cut, float size, float leading, Color colour) {

        Style(Cut cut, float size, Color colour) {
            this(cut, size, size * 1.35f, colour);
        }

        Style scaled(float factor) {
            return new Style(cut, size * factor, leading * factor, colour);
        }
    }

    /** A place for words: its upper left corner and its width. */
    record Box(float x, float top, float width) {

        Box below(float top) {
            return new Box(x, top, width);
        }
    }

    /** Writes the words, with line breaks where the box ends, and gives the place below them. */
    float write(String words, Style style, Box box) {
        return laid(words, style, box, Element.ALIGN_LEFT, false);
    }

    float writeCentred(String words, Style style, Box box) {
        return laid(words, style, box, Element.ALIGN_CENTER, false);
    }

    float writeRight(String words, Style style, Box box) {
        return laid(words, style, box, Element.ALIGN_RIGHT, false);
    }

    /** The height that the words take in a box of this width. */
    float height(String words, Style style, float width) {
        return laid(words, style, new Box(0, 0, width), Element.ALIGN_LEFT, true);
    }

    /** The smallest width in which the words take no more lines than in this one: lines of about equal length. */
    float balanced(String words, Style style, float width) {
        var height = height(words, style, width);
        var narrow = width;
        while (narrow > width / 2 && height(words, style, narrow - 2) <= height) {
            narrow -= 2;
        }
        return narrow;
    }

    private float laid(String words, Style style, Box box, int alignment, boolean onlyMeasured) {
        var text = new Chunk(
                typeface.printable(style.cut(), words), typeface.font(style.cut(), style.size(), style.colour()));
        var column = new ColumnText(canvas);
        column.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        // The first line's feet stand one leading below the column's top; lifted, its capitals begin at the box's top.
        var lift = style.leading() - style.size() * ASCENT;
        var top = HEIGHT - box.top() + lift;
        column.setSimpleColumn(
                new Phrase(text), box.x(), BOTTOMLESS, box.x() + box.width(), top, style.leading(), alignment);
        column.go(onlyMeasured);
        return box.top() + column.getLinesWritten() * style.leading();
    }

    void fill(Color colour, float x, float top, float width, float height, float radius) {
        canvas.setColorFill(colour);
        canvas.roundRectangle(x, HEIGHT - top - height, width, height, radius);
        canvas.fill();
    }

    void line(Color colour, float width, float... points) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(width);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        canvas.moveTo(points[0], HEIGHT - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            canvas.lineTo(points[i], HEIGHT - points[i + 1]);
        }
        canvas.stroke();
    }

    /** Draws the code without its border, which the caller leaves light; one path, so that no seams show. */
    void draw(QrCode code, float x, float top, float side) {
        var module = side / code.size();
        canvas.setColorFill(Color.BLACK);
        for (var run : code.runs()) {
            canvas.rectangle(
                    x + run.x() * module, HEIGHT - top - (run.y() + 1) * module, run.length() * module, module);
        }
        canvas.fill();
    }
}
