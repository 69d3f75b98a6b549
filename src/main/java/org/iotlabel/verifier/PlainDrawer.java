package org.iotlabel.verifier;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pictures and plain shapes, of which codes are made, and stops when its thread is interrupted. What could keep it
 * busy inside a single step is left out or bounded: letters, dashes, shadings, cut-outs, long paths, groups in groups.
 */
final class PlainDrawer extends PageDrawer {
    private static final int LONGEST_PATH = 100_000;
    private static final int DEEPEST_GROUP = 2;

    private int steps;
    private int depth;

    PlainDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        requireTime();
        super.processOperator(operator, operands);
    }

    /**
     * Lets pass a thread that nobody has interrupted.
     *
     * @throws CancellationException where somebody has; the library would go on behind an exception of another kind
     */
    static void requireTime() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the time is over");
        }
    }

    @Override
    protected void showText(byte[] text) {
        // Fonts of strangers are read for the words only.
    }

    @Override
    public void setLineDashPattern(COSArray dashes, int phase) {
        // A line of a metre in dashes of a micrometre.
    }

    @Override
    public void shadingFill(COSName name) {
        // A colour computed for each dot by whatever function.
    }

    @Override
    public void clip(int rule) {
        // Two paths cut out of each other take the square of their lengths.
    }

    @Override
    public void moveTo(float x, float y) {
        count();
        super.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        count();
        super.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        count();
        super.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        count();
        super.appendRectangle(one, two, three, four);
    }

    @Override
    public void endPath() {
        steps = 0;
        super.endPath();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        steps = 0;
        super.fillPath(rule);
    }

    @Override
    public void strokePath() throws IOException {
        steps = 0;
        super.strokePath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        steps = 0;
        super.fillAndStrokePath(rule);
    }

    private void count() {
        if (++steps > LONGEST_PATH) {
            throw new IllegalStateException("a path is too long");
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        // Each group takes a page of memory while it is drawn.
        if (depth >= DEEPEST_GROUP) {
            throw new IllegalStateException("groups in groups");
        }
        depth++;
        try {
            super.showTransparencyGroup(group);
        } finally {
            depth--;
        }
    }
}
