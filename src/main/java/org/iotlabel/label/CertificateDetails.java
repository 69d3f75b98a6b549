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
    private static final float GUTTER = 4;
    private static final float GAP = 2.4f;
    private static final float BEFORE_HEADING = 8;
    // Below some six points nobody reads; from there on, long texts are cut and say so.
    private static final float SMALLEST = 0.72f;
    private static final int LONGEST = 400;
    private static final int SHORTEST = 40;

    private final Sheet sheet;
    private final CertificateWords words;
    private final List<Row> rows = new ArrayList<>();

    /** One line of the table; a heading has nothing said beside it. */
    private record Row(String name, String said, Style style) {

        Row shortened(int longest, String cutOff) {
            return said.codePointCount(0, said.length()) <= longest
                    ? this
                    : new Row(name, said.substring(0, said.offsetByCodePoints(0, longest)) + cutOff, style);
        }
    }

    CertificateDetails(Sheet sheet, CertificateWords words, LabelFacts facts, Sha256Digest digest) {
        this.sheet = sheet;
        this.words = words;
        device(facts);
        examination(facts, digest);
    }

    private void device(LabelFacts facts) {
        var product = facts.product();
        heading("device");
        row("kind", words.kind(product));
        row("versionsCovered", words.versions(product));
        if (!product.gtins().isEmpty()) {
            row("tradeNumbers", String.join(", ", product.gtins()));
        }
        row("maker", CertificateWords.maker(product));
        row("updates", words.updates(product.updates()));
        row("password", words.password(product.defaultPassword()));
        row("senses", words.senses(product));
        row("personalData", words.personalData(product));
        row("offline", words.offline(product));
        var setup = product.secureSetupUrl();
        if (setup != null) {
            row("setUp", setup.toString());
        }
        row("report", words.reporting(product.vulnerabilityContact()));
    }

    private void examination(LabelFacts facts, Sha256Digest digest) {
        heading("examination");
        row("grantedTo", facts.holder());
        row("examinedBy", words.assessors(facts.assessors()));
        var day = words.day(facts.decision().date());
        row("decided", words.say("decidedOn", day, facts.issuer().name()));
        row("runs", words.say("runsBetween", words.day(facts.validFrom()), words.day(facts.validUntil())));
        row("result", words.result(facts));
        var baseline = facts.baseline();
        row("measured", baseline.id() + " " + baseline.version());
        rows.add(new Row(words.say("digestOfBaseline"), baseline.digest().hex(), DIGEST));
        rows.add(new Row(words.say("digestOfFacts"), digest.hex(), DIGEST));
    }

    private void heading(String phrase) {
        rows.add(new Row(words.say(phrase), "", HEADING));
    }

    private void row(String phrase, String said) {
        rows.add(new Row(words.say(phrase), said, SAID));
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
            top = draw(row.shortened(longest, words.say("cutOff")), factor, box.below(top));
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
        var named = sheet.write(row.name(), NAME.scaled(factor), new Box(box.x(), box.top(), NAMES - GUTTER));
        var said = new Box(box.x() + NAMES, box.top(), box.width() - NAMES);
        var below = sheet.write(row.said(), row.style().scaled(factor), said);
        sheet.end();
        sheet.end();
        return Math.max(named, below) + GAP * factor;
    }

    private float height(Box box, float factor, int longest) {
        var height = 0f;
        for (var row : rows) {
            height += height(row.shortened(longest, words.say("cutOff")), factor, box.width()) + GAP * factor;
        }
        return height;
    }

    private float height(Row row, float factor, float width) {
        return row.style() == HEADING
                ? (BEFORE_HEADING + HEADING.leading()) * factor
                : Math.max(
                        sheet.height(row.name(), NAME.scaled(factor), NAMES - GUTTER),
                        sheet.height(row.said(), row.style().scaled(factor), width - NAMES));
    }
}
