package org.iotlabel.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfReader;

/** The lowest place on a page at which a line of text stands, in points above the lower edge. */
public final class LowestInk {

    private static final Pattern LINE = Pattern.compile("1 0 0 1 ([0-9.-]+) ([0-9.-]+) Tm");

    private LowestInk() {}

    public static double on(byte[] pdf) throws Exception {
        return LINE.matcher(new String(new PdfReader(pdf).getPageContent(1), ISO_8859_1))
                .results()
                .mapToDouble(line -> Double.parseDouble(line.group(2)))
                .min()
                .orElseThrow();
    }
}
