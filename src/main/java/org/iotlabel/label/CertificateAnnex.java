package org.iotlabel.label;

import java.util.Locale;
import org.iotlabel.drawing.Cut;
import org.iotlabel.drawing.Palette;
import org.iotlabel.paper.Paper;
import org.iotlabel.paper.Sheet;
import org.iotlabel.paper.Sheet.Box;
import org.iotlabel.paper.Sheet.Style;
import org.iotlabel.paper.Tag;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.BaselineWords;
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
    private final CertificateWords words;
    private final BaselineWords said;
    private float top;

    CertificateAnnex(Paper paper, LabelFacts facts, Locale language) {
        this.paper = paper;
        this.sheet = paper.sheet();
        this.facts = facts;
        this.words = CertificateWords.in(language);
        this.said = BaselineWords.in(language);
    }

    void draw(BaselineDocument baseline) {
        turn();
        var heading = new Style(Cut.BOLD, 17, 21, Palette.INK, Tag.H2);
        top = sheet.write(words.say("annex"), heading, new Box(LEFT, top, WIDTH)) + 3;
        top = sheet.write(introduction(baseline), new Style(Cut.REGULAR, 9.5f, 13, Palette.INK), below()) + GAP;
        sheet.begin(Tag.TABLE);
        CertificateWords.asked(baseline, facts).forEach(this::row);
        sheet.end();
    }

    private String introduction(BaselineDocument baseline) {
        var title = said.title(baseline).text();
        return (words.say("annexWhat", title) + " " + words.say("annexBinding")).strip();
    }

    private void row(Requirement requirement) {
        var one = said.of(requirement);
        var left = LEFT + IDS;
        var found = LEFT + WIDTH - FINDINGS;
        var middle = WIDTH - IDS - FINDINGS - GUTTER;
        var height = Math.max(
                sheet.height(one.title(), TITLE, middle) + sheet.height(one.consumer(), WORDS, middle),
                TITLE.leading() + sheet.height(remark(requirement), QUIET, FINDINGS));
        if (top + height > BOTTOM) {
            turn();
        }
        sheet.line(Palette.ACCENT_LIGHT, 0.6f, LEFT, top - GAP / 2, LEFT + WIDTH, top - GAP / 2);
        sheet.begin(Tag.TR);
        sheet.write(requirement.id(), ID, new Box(LEFT, top, IDS));
        var below = sheet.write(one.title(), TITLE, new Box(left, top, middle));
        below = sheet.write(one.consumer(), WORDS, new Box(left, below, middle));
        var right = sheet.write(CertificateWords.verdict(facts, requirement), TITLE, new Box(found, top, FINDINGS));
        right = sheet.write(remark(requirement), QUIET, new Box(found, right, FINDINGS));
        sheet.end();
        top = Math.max(below, right) + GAP;
    }

    private String remark(Requirement requirement) {
        var weight = requirement.isMandatory() ? "remarkMandatory" : "remarkRecommended";
        return words.remark(facts, requirement) + " " + words.say(weight, requirement.level());
    }

    private void turn() {
        paper.nextPage();
        sheet.write(
                "Trusted IoT Label " + facts.serial(),
                new Style(Cut.BOLD, 12, Palette.ACCENT),
                new Box(LEFT, 49.6f, 300));
        sheet.writeRight(words.say("annexPage", paper.pageNumber()), HEAD, new Box(LEFT, 49.6f, WIDTH));
        top = TOP;
    }

    private Box below() {
        return new Box(LEFT, top, WIDTH);
    }
}
