package org.iotlabel.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of filled shapes, one over the other, in millimetres from the upper left corner. It carries its words beside
 * the shapes, for those who cannot see them.
 */
public final class Drawing {
    private final double width;
    private final double height;
    private double printedWidth;
    private final Lettering lettering = new Lettering();
    private final List<Filled> shapes = new ArrayList<>();

    /** A shape in one colour. */
    record Filled(Shape shape, Color colour) {}

    /**
     * How words look.
     *
     * @param size of the letters, in millimetres
     */
    public record Letters(Cut cut, double size, Color colour) {}

    /** An empty picture of that size. */
    public Drawing(double width, double height) {
        this.width = width;
        this.height = height;
        this.printedWidth = width;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How many times larger it is printed than it was drawn. */
    double scale() {
        return printedWidth / width;
    }

    List<Filled> shapes() {
        return shapes;
    }

    /** Prints it in another size, with all that is in it. */
    public Drawing printed(double width) {
        this.printedWidth = width;
        return this;
    }

    public void fill(Color colour, Shape shape) {
        shapes.add(new Filled(shape, colour));
    }

    public void rectangle(Color colour, double x, double y, double width, double height) {
        fill(colour, new Rectangle2D.Double(x, y, width, height));
    }

    /** A rectangle with rounded corners. */
    public void panel(Color colour, Rectangle2D place, double radius) {
        fill(
                colour,
                new RoundRectangle2D.Double(
                        place.getX(), place.getY(), place.getWidth(), place.getHeight(), 2 * radius, 2 * radius));
    }

    /** Words in one line that stand on y, beginning at x, made smaller where they would be wider than that. */
    public void write(String words, Letters letters, double x, double y, double widest) {
        var size = fitting(words, letters, widest);
        fill(letters.colour(), lettering.outline(words, letters.cut(), size, x, y));
    }

    /** The same, with its middle at x. */
    public void writeCentred(String words, Letters letters, double x, double y, double widest) {
        var size = fitting(words, letters, widest);
        var from = x - lettering.width(words, letters.cut(), size) / 2;
        fill(letters.colour(), lettering.outline(words, letters.cut(), size, from, y));
    }

    private double fitting(String words, Letters letters, double widest) {
        return letters.size() * Math.min(1, widest / lettering.width(words, letters.cut(), letters.size()));
    }

    /** A line through points (x, y, x, y, …) as a shape of that thickness. */
    public void line(Color colour, double thickness, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        var stroke = new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        fill(colour, stroke.createStrokedShape(path));
    }
}
