package org.iotlabel.label;

import java.awt.Color;

/** The certificate's colours: ink, two shades beside it, and one accent with its tints. */
final class Palette {

    static final Color INK = new Color(0x17202a);
    static final Color GREY = new Color(0x56636d);
    static final Color ACCENT = new Color(0x0b5a6b);
    static final Color ACCENT_LIGHT = new Color(0xc6dade);
    static final Color GROUND = new Color(0xeef4f5);
    static final Color PAPER = Color.WHITE;

    private Palette() {}
}
