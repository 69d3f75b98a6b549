package org.iotlabel.label;

import org.iotlabel.drawing.Cut;
import org.iotlabel.drawing.Palette;
import org.iotlabel.paper.Paper;
import org.iotlabel.paper.Sheet;
import org.iotlabel.paper.Sheet.Box;
import org.iotlabel.paper.Sheet.Style;
import org.iotlabel.paper.Tag;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Requirement;

/** The pages after the first: every requirement that applies to the device, and what was found of it. */
final class CertificateAnnex {
    private static final float LEFT = 56;
    private static final float WIDTH = 483;
    private static final float IDS = 52;
    private static final float FINDINGS = 128;
    private static final float GUTTER = 14;
    private static final float TOP = 92;
    private static final float BOTTOM = 778;
    private static final float GAP = 9;

    private static final Style ID = new Style(Cut.MONO_BOLD, 8.5f, 11.5f, Palette.ACCENT, Tag.TH);
    private static final Style TITLE = new Style(Cut.BOLD, 9, 11.5f, Palette.INK, Tag.TD);
    private static final Style WORDS = new Style(Cut.REGULAR, 8.5f, 11.2f, Palette.INK, Tag.TD);
    private static final Style QUIET = new Style(Cut.REGULAR, 8, 10.5f, Palette.GREY, Tag.TD);
    private static final Style HEAD = new Style(Cut.REGULAR, 12, Palette.GREY);

    private final Paper paper;
    private final Sheet sheet;
    private final LabelFacts facts;
    private float top;

    CertificateAnnex(Paper paper, LabelFacts facts) {
        this.paper = paper;
        this.sheet = paper.sheet();
        this.facts = facts;
    }

    void draw(BaselineDocument baseline) {
        turn();
        var heading = new Style(Cut.BOLD, 17, 21, Palette.INK, Tag.H2);
        top = sheet.write("What was examined", heading, new Box(LEFT, top, WIDTH)) + 3;
        top = sheet.write(introduction(baseline), new Style(Cut.REGULAR, 9.5f, 13, Palette.INK), below()) + GAP;
        sheet.begin(Tag.TABLE);
        CertificateWords.asked(baseline, facts).forEach(this::row);
        sheet.end();
    }

    private static String introduction(BaselineDocument baseline) {
        return ("Each requirement of \"%s\" that applies to this device, with what it means for a buyer and what the"
                        + " examination found. All others do not apply; label.json has the answers from which that"
                        + " follows.")
                .formatted(baseline.title());
    }

    private void row(Requirement requirement) {
        var words = LEFT + IDS;
        var found = LEFT + WIDTH - FINDINGS;
        var middle = WIDTH - IDS - FINDINGS - GUTTER;
        var height = Math.max(
                sheet.height(requirement.title(), TITLE, middle) + sheet.height(requirement.consumer(), WORDS, middle),
                3 * TITLE.leading());
        if (top + height > BOTTOM) {
            turn();
        }
        sheet.line(Palette.ACCENT_LIGHT, 0.6f, LEFT, top - GAP / 2, LEFT + WIDTH, top - GAP / 2);
        sheet.begin(Tag.TR);
        sheet.write(requirement.id(), ID, new Box(LEFT, top, IDS));
        var below = sheet.write(requirement.title(), TITLE, new Box(words, top, middle));
        below = sheet.write(requirement.consumer(), WORDS, new Box(words, below, middle));
        var right = sheet.write(CertificateWords.verdict(facts, requirement), TITLE, new Box(found, top, FINDINGS));
        right = sheet.write(remark(requirement), QUIET, new Box(found, right, FINDINGS));
        sheet.end();
        top = Math.max(below, right) + GAP;
    }

    private String remark(Requirement requirement) {
        return "%s Level %d, %s."
                .formatted(
                        CertificateWords.remark(facts, requirement),
                        requirement.level(),
                        requirement.isMandatory() ? "mandatory" : "recommended");
    }

    private void turn() {
        paper.nextPage();
        sheet.write(
                "Trusted IoT Label " + facts.serial(),
                new Style(Cut.BOLD, 12, Palette.ACCENT),
                new Box(LEFT, 49.6f, 300));
        sheet.writeRight("Annex, page " + paper.pageNumber(), HEAD, new Box(LEFT, 49.6f, WIDTH));
        top = TOP;
    }

    private Box below() {
        return new Box(LEFT, top, WIDTH);
    }
}
