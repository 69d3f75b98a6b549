package org.iotlabel.verifier;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a first page, as far as a page has letters; stops when its thread is interrupted. */
final class PlainWords extends PDFTextStripper {
    /** More than any page has that people read. */
    private static final int MOST_LETTERS = 50_000;

    private int letters;

    private PlainWords() {
        setEndPage(1);
    }

    static String of(PDDocument document) throws IOException {
        var words = new StringWriter();
        new PlainWords().writeText(document, words);
        return words.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        PlainDrawer.requireTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > MOST_LETTERS) {
            throw new IllegalStateException("more letters than a page has");
        }
        super.processTextPosition(text);
    }
}
