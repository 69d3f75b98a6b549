package org.iotlabel.drawing;

import java.awt.Color;

/** The house's colours: ink, two shades beside it, and one accent with its tints. */
public final class Palette {
    public static final Color INK = new Color(0x17202a);
    public static final Color GREY = new Color(0x56636d);
    public static final Color ACCENT = new Color(0x0b5a6b);
    public static final Color ACCENT_LIGHT = new Color(0xc6dade);
    public static final Color GROUND = new Color(0xeef4f5);
    public static final Color PAPER = Color.WHITE;

    private Palette() {}
}
