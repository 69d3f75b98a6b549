package org.iotlabel.label;

import java.util.ArrayList;
import java.util.List;
import org.iotlabel.drawing.Cut;
import org.iotlabel.drawing.Palette;
import org.iotlabel.paper.Sheet;
import org.iotlabel.paper.Sheet.Box;
import org.iotlabel.paper.Sheet.Style;
import org.iotlabel.paper.Tag;
import org.iotlabel.signing.Sha256Digest;

/** The certificate's table: names on the left, what is said on the right, as small as it must be to fit. */
final class CertificateDetails {

    private static final Style NAME = new Style(Cut.REGULAR, 9, 12, Palette.GREY, Tag.TH);
    private static final Style SAID = new Style(Cut.REGULAR, 9, 12, Palette.INK, Tag.TD);
    private static final Style DIGEST = new Style(Cut.MONO, 7.4f, 12, Palette.INK, Tag.TD);
    private static final Style HEADING = new Style(Cut.BOLD, 9.5f, 12, Palette.ACCENT, Tag.H2);
    private static final float NAMES = 118;
    private static final float GAP = 2.4f;
    private static final float BEFORE_HEADING = 8;
    // Below some six points nobody reads; from there on, long texts are cut and say so.
    private static final float SMALLEST = 0.72f;
    private static final int LONGEST = 400;
    private static final int SHORTEST = 40;
    private static final String CUT_OFF = "\u2026 (in full in label.json)";

    private final Sheet sheet;
    private final List<Row> rows = new ArrayList<>();

    /** One line of the table; a heading has nothing said beside it. */
    private record Row(String name, String said, Style style) {

        Row shortened(int longest) {
            return said.codePointCount(0, said.length()) <= longest
                    ? this
                    : new Row(name, said.substring(0, said.offsetByCodePoints(0, longest)) + CUT_OFF, style);
        }
    }

    CertificateDetails(Sheet sheet, LabelFacts facts, Sha256Digest digest) {
        this.sheet = sheet;
        device(facts);
        examination(facts, digest);
    }

    private void device(LabelFacts facts) {
        var product = facts.product();
        heading("The device");
        row("Kind", CertificateWords.category(product));
        row("Versions covered", CertificateWords.versions(product));
        if (!product.gtins().isEmpty()) {
            row("Trade numbers", String.join(", ", product.gtins()));
        }
        row("Maker", CertificateWords.maker(product));
        row("Security updates", CertificateWords.updates(product.updates()));
        row("First password", CertificateWords.password(product.defaultPassword()));
        row("Senses", CertificateWords.senses(product));
        row("Personal data", CertificateWords.personalData(product));
        row("Without Internet", CertificateWords.offline(product));
        var setup = product.secureSetupUrl();
        if (setup != null) {
            row("Secure set-up", setup.toString());
        }
        row("Report a weakness", CertificateWords.reporting(product.vulnerabilityContact()));
    }

    private void examination(LabelFacts facts, Sha256Digest digest) {
        heading("The examination");
        row("Granted to", facts.holder());
        row("Examined by", CertificateWords.assessors(facts.assessors()));
        row(
                "Decided",
                CertificateWords.day(facts.decision().date()) + " by "
                        + facts.issuer().name());
        row("Label runs", CertificateWords.day(facts.validFrom()) + " to " + CertificateWords.day(facts.validUntil()));
        row("Result", CertificateWords.result(facts));
        var baseline = facts.baseline();
        row("Measured against", baseline.id() + " " + baseline.version());
        rows.add(new Row("SHA-256 of it", baseline.digest().hex(), DIGEST));
        rows.add(new Row("SHA-256 of label.json", digest.hex(), DIGEST));
    }

    private void heading(String words) {
        rows.add(new Row(words, "", HEADING));
    }

    private void row(String name, String said) {
        rows.add(new Row(name, said, SAID));
    }

    /** Draws the table into the box, as large and as complete as it fits above the bottom. */
    void draw(Box box, float bottom) {
        var factor = 1f;
        var longest = LONGEST;
        while (height(box, factor, longest) > bottom - box.top() && longest > SHORTEST) {
            if (factor > SMALLEST) {
                factor -= 0.02f;
            } else {
                longest -= 20;
            }
        }
        var top = box.top();
        sheet.begin(Tag.SECT);
        for (var row : rows) {
            top = draw(row.shortened(longest), factor, box.below(top));
        }
        sheet.end();
    }

    private float draw(Row row, float factor, Box box) {
        if (row.style() == HEADING) {
            var top = box.top() + BEFORE_HEADING * factor;
            return sheet.write(row.name(), HEADING.scaled(factor), box.below(top)) + GAP * factor;
        }
        sheet.begin(Tag.TABLE);
        sheet.begin(Tag.TR);
        sheet.write(row.name(), NAME.scaled(factor), new Box(box.x(), box.top(), NAMES));
        var said = new Box(box.x() + NAMES, box.top(), box.width() - NAMES);
        var below = sheet.write(row.said(), row.style().scaled(factor), said) + GAP * factor;
        sheet.end();
        sheet.end();
        return below;
    }

    private float height(Box box, float factor, int longest) {
        var height = 0f;
        for (var row : rows) {
            height += height(row.shortened(longest), factor, box.width()) + GAP * factor;
        }
        return height;
    }

    private float height(Row row, float factor, float width) {
        return row.style() == HEADING
                ? (BEFORE_HEADING + HEADING.leading()) * factor
                : sheet.height(row.said(), row.style().scaled(factor), width - NAMES);
    }
}
