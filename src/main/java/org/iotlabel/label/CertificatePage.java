package org.iotlabel.label;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.iotlabel.drawing.Cut;
import org.iotlabel.drawing.Palette;
import org.iotlabel.paper.Paper;
import org.iotlabel.paper.Sheet;
import org.iotlabel.paper.Sheet.Box;
import org.iotlabel.paper.Sheet.Style;
import org.iotlabel.paper.Tag;
import org.iotlabel.qrcode.QrCode;
import org.iotlabel.scheme.BaselineWords;
import org.iotlabel.scheme.Grade;
import org.iotlabel.signing.Sha256Digest;

/** The layout of the certificate, from the top of the page to its foot. */
final class CertificatePage {

    private static final float LEFT = 56;
    private static final float WIDTH = 483;
    private static final float RIGHT = LEFT + WIDTH;
    private static final float FOOT = 720;

    // A language that needs more lines to say how to check takes them from the table above.
    private static final int SHORT_STEPS = 4;
    private static final Style STEP = new Style(Cut.REGULAR, 8.5f, 11.5f, Palette.INK);

    private final Sheet sheet;
    private final Paper paper;
    private final LabelFacts facts;
    private final Locale language;
    private final CertificateWords words;
    private final Sha256Digest digest;

    CertificatePage(Paper paper, LabelFacts facts, Sha256Digest digest, Locale language) {
        this.paper = paper;
        this.sheet = paper.sheet();
        this.facts = facts;
        this.digest = digest;
        this.language = language;
        this.words = CertificateWords.in(language);
    }

    void draw(QrCode code) {
        head();
        var below = title(92);
        below = panel(below + 18, code);
        var foot = FOOT - Math.max(0, height(steps()) - SHORT_STEPS * STEP.leading());
        new CertificateDetails(sheet, words, facts, digest).draw(new Box(LEFT, below + 12, WIDTH), foot - 12);
        foot(foot);
    }

    private void head() {
        sheet.fill(Palette.ACCENT, LEFT, 44, 20, 20, 5);
        sheet.line(Palette.PAPER, 2.2f, LEFT + 5.5f, 54.5f, LEFT + 8.8f, 58, LEFT + 14.8f, 50.4f);
        sheet.write("Trusted IoT Label", new Style(Cut.BOLD, 12, Palette.ACCENT), new Box(LEFT + 28, 49.6f, 240));
        sheet.writeRight(
                words.say("certificate"), new Style(Cut.REGULAR, 12, Palette.GREY), new Box(LEFT, 49.6f, WIDTH));
    }

    private float title(float top) {
        var product = facts.product();
        var model = fitting(product.model(), Cut.BOLD, 32, 28, 24, 20, 17, 15, 13);
        var width = sheet.balanced(product.model(), model, WIDTH);
        var below = sheet.write(product.model(), model.as(Tag.H1), new Box(LEFT, top, width));
        var maker = fitting(product.manufacturer().name(), Cut.REGULAR, 14, 12, 10);
        return sheet.write(product.manufacturer().name(), maker, new Box(LEFT, below + 2, WIDTH));
    }

    /** The largest of these sizes at which the words take no more than two lines; the smallest where none does. */
    private Style fitting(String words, Cut cut, float... sizes) {
        var colour = cut == Cut.BOLD ? Palette.INK : Palette.GREY;
        return IntStream.range(0, sizes.length)
                .mapToObj(i -> new Style(cut, sizes[i], sizes[i] * 1.18f, colour))
                .filter(style -> sheet.height(words, style, WIDTH) <= 2 * style.leading() + 1)
                .findFirst()
                .orElse(new Style(cut, sizes[sizes.length - 1], colour));
    }

    private float panel(float top, QrCode code) {
        var pad = 22f;
        var height = 212f;
        sheet.fill(Palette.GROUND, LEFT, top, WIDTH, height, 10);
        reached(new Box(LEFT + pad, top + pad, 262));
        address(RIGHT - pad - 140, top + pad - 4, code);
        return top + height;
    }

    private void reached(Box box) {
        for (int i = 0; i < 3; i++) {
            var colour = i < facts.level().number() ? Palette.ACCENT : Palette.ACCENT_LIGHT;
            sheet.fill(colour, box.x() + i * 34, box.top(), 28, 5, 2.5f);
        }
        var level = words.say("level", facts.level().number(), facts.level().name());
        var below = sheet.write(level, new Style(Cut.BOLD, 24, Palette.ACCENT).as(Tag.H2), box.below(box.top() + 17));
        var promised = BaselineWords.in(language).promise(facts.level()).text();
        var promise = promise(promised, box.width());
        var width = sheet.balanced(promised, promise, box.width());
        below = sheet.write(promised, promise, new Box(box.x(), below - 2, width));
        below = grades(box.below(below + 10));
        var support = words.support(facts.product().supportUntil());
        var bold = new Style(Cut.BOLD, 13, 16.5f, Palette.INK);
        sheet.write(support, bold, new Box(box.x(), below + 13, sheet.balanced(support, bold, box.width())));
    }

    private Style promise(String promised, float width) {
        var style = new Style(Cut.REGULAR, 10.5f, 14.5f, Palette.INK);
        for (float factor = 1; factor > 0.6f; factor -= 0.05f) {
            if (sheet.height(promised, style.scaled(factor), width) <= 46) {
                return style.scaled(factor);
            }
        }
        return style.scaled(0.6f);
    }

    private float grades(Box box) {
        var x = box.x();
        for (var grade : Grade.values()) {
            var reached = grade == facts.containmentGrade();
            sheet.fill(reached ? Palette.ACCENT : Palette.ACCENT_LIGHT, x, box.top(), 17, 17, 4);
            var letter = new Style(Cut.BOLD, 9.5f, reached ? Palette.PAPER : Palette.ACCENT);
            sheet.writeCentred(grade.name(), letter, new Box(x, box.top() + 5, 17));
            x += 21;
        }
        var name = words.say("grade", facts.containmentGrade());
        sheet.write(name, new Style(Cut.BOLD, 9.5f, Palette.INK), new Box(x + 5, box.top() + 5, 150));
        var meaning = words.say("containment." + facts.containmentGrade());
        return sheet.write(meaning, new Style(Cut.REGULAR, 9.5f, 13, Palette.INK), box.below(box.top() + 24));
    }

    private void address(float x, float top, QrCode code) {
        var side = 140f;
        sheet.fill(Palette.PAPER, x, top, side, side, 6);
        var module = side / (code.size() + 2 * QrCode.QUIET_ZONE);
        var border = QrCode.QUIET_ZONE * module;
        sheet.draw(code, words.say("code", facts.url()), new Box(x + border, top + border, code.size() * module));
        var host = facts.url().getRawAuthority();
        var size = Math.clamp(side / (host.length() * 0.6f), 7, 11);
        var below = sheet.writeCentred(
                host, new Style(Cut.REGULAR, size, Palette.INK), new Box(x - 8, top + side + 9, side + 16));
        sheet.writeCentred(
                facts.serial().toString(), new Style(Cut.MONO_BOLD, 15, Palette.INK), new Box(x, below + 3, side));
    }

    private void foot(float top) {
        sheet.line(Palette.ACCENT_LIGHT, 0.8f, LEFT, top, RIGHT, top);
        var heading = new Style(Cut.BOLD, 9.5f, Palette.ACCENT).as(Tag.H2);
        var below = sheet.write(words.say("check"), heading, new Box(LEFT, top + 12, WIDTH));
        for (var step : steps()) {
            below = sheet.write(step, STEP, new Box(LEFT, below + 2, WIDTH));
        }
        var small = new Style(Cut.REGULAR, 8, 11, Palette.GREY);
        if (paper.isLacking()) {
            below = sheet.write(words.say("missing", Paper.MISSING), small, new Box(LEFT, below + 2, WIDTH));
        }
        var issuer = facts.issuer();
        var imprint = "%s, %s, %s".formatted(issuer.name(), issuer.url(), issuer.contact());
        sheet.write(imprint, small, new Box(LEFT, below + 5, WIDTH));
    }

    private List<String> steps() {
        return List.of(
                "1.  " + words.say("checkScan"), "2.  " + words.say("checkDevice"), "3.  " + words.say("checkFiles"));
    }

    private float height(List<String> steps) {
        var height = 0f;
        for (var step : steps) {
            height += sheet.height(step, STEP, WIDTH);
        }
        return height;
    }
}
