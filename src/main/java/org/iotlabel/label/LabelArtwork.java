package org.iotlabel.label;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.iotlabel.drawing.Caption;
import org.iotlabel.drawing.Cut;
import org.iotlabel.drawing.Drawing;
import org.iotlabel.drawing.Drawing.Letters;
import org.iotlabel.drawing.Palette;
import org.iotlabel.qrcode.QrCode;
import org.iotlabel.qrcode.QrPicture;

/** The label as it is printed on packaging: level, support month, QR code, serial and domain. */
final class LabelArtwork {
    private static final double WIDTH = 30;
    private static final double HEIGHT = 48;
    private static final double MARGIN = 2.4;
    private static final double INSIDE = WIDTH - 2 * MARGIN;
    private static final double CODE = 19;

    // Packaging is printed once for all countries; the page that its code leads to speaks the reader's language.
    private static final CertificateWords WORDED = CertificateWords.in(Locale.ENGLISH);

    private static final Letters BRAND = new Letters(Cut.BOLD, 2.55, Palette.PAPER);
    private static final Letters LEVEL = new Letters(Cut.BOLD, 3.7, Palette.ACCENT);
    private static final Letters WORDS = new Letters(Cut.REGULAR, 2.05, Palette.INK);
    private static final Letters MONTH = new Letters(Cut.BOLD, 2.25, Palette.INK);
    private static final Letters SERIAL = new Letters(Cut.MONO_BOLD, 2.75, Palette.INK);
    private static final Letters DOMAIN = new Letters(Cut.REGULAR, 1.95, Palette.GREY);

    private final Drawing drawing = new Drawing(WIDTH, HEIGHT);
    private final LabelFacts facts;

    private LabelArtwork(LabelFacts facts) {
        this.facts = facts;
    }

    /** The label in its smallest size, 30 mm wide; below it, code and letters become too small to be read. */
    static Drawing of(LabelFacts facts, QrCode code) {
        var artwork = new LabelArtwork(facts);
        artwork.ground();
        artwork.reached();
        artwork.address(code);
        return artwork.drawing;
    }

    /** What the picture says, for those who cannot see it; names the digest of {@code label.json}. */
    static Caption caption(LabelFacts facts) {
        var words = "Level %d %s. %s. %s. SHA-256 of label.json: %s"
                .formatted(
                        facts.level().number(),
                        facts.level().name(),
                        WORDED.support(facts.product().supportUntil()),
                        facts.url(),
                        facts.canonical().digest().hex());
        return new Caption("Trusted IoT Label " + facts.serial(), words);
    }

    private void ground() {
        drawing.panel(Palette.ACCENT, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 2.2);
        drawing.panel(Palette.PAPER, new Rectangle2D.Double(0.35, 3, WIDTH - 0.7, HEIGHT - 3.35), 1.85);
        drawing.rectangle(Palette.ACCENT, 0, 2.5, WIDTH, 4.3);
        drawing.line(Palette.PAPER, 0.55, 2.6, 3.5, 3.4, 4.3, 4.9, 2.5);
        drawing.write("Trusted IoT Label", BRAND, 6, 4.3, WIDTH - 6 - MARGIN);
    }

    private void reached() {
        for (int i = 0; i < 3; i++) {
            var colour = i < facts.level().number() ? Palette.ACCENT : Palette.ACCENT_LIGHT;
            drawing.panel(colour, new Rectangle2D.Double(MARGIN + i * 4.2, 8.9, 3.6, 0.75), 0.37);
        }
        var level = facts.level();
        drawing.write("Level %d %s".formatted(level.number(), level.name()), LEVEL, MARGIN, 13.5, INSIDE);
        var support = facts.product().supportUntil();
        var first = support == null ? "Security updates:" : "Security updates until";
        var second = support == null ? "no month promised" : "at least " + WORDED.month(support);
        drawing.write(first, WORDS, MARGIN, 16.7, INSIDE);
        drawing.write(second, MONTH, MARGIN, 19.4, INSIDE);
    }

    private void address(QrCode code) {
        QrPicture.draw(code, drawing, new Rectangle2D.Double((WIDTH - CODE) / 2, 20.9, CODE, CODE));
        drawing.writeCentred(facts.serial().toString(), SERIAL, WIDTH / 2, 42.4, INSIDE);
        var host = facts.url().getRawAuthority().toLowerCase(Locale.ROOT);
        drawing.writeCentred(host, DOMAIN, WIDTH / 2, 45.5, INSIDE);
    }
}
