package org.iotlabel.verification;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** What somebody sees of a page, asked by its pixels. */
record Picture(BufferedImage image) {
    /** From here on, of 256, two shades of grey are told apart at a glance. */
    private static final int CLEARLY = 80;

    /** A part of the window, in whole pixels. */
    record Box(int left, int top, int right, int bottom) {}

    static Picture of(byte[] png) throws IOException {
        return new Picture(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /** The colour that most of a part has. */
    Color dominating(Box box) {
        var counts = new HashMap<Integer, Integer>();
        for (var y = box.top(); y < box.bottom(); y++) {
            for (var x = box.left(); x < box.right(); x++) {
                counts.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new Color(most.getKey());
    }

    /** What is drawn in a part as somebody sees it who sees no colours: which of its pixels stand out, in the order of reading. */
    BitSet form(Box box) {
        var ground = grey(dominating(box));
        var form = new BitSet();
        var width = box.right() - box.left();
        for (var y = box.top(); y < box.bottom(); y++) {
            for (var x = box.left(); x < box.right(); x++) {
                var isDrawn = Math.abs(grey(new Color(image.getRGB(x, y))) - ground) > CLEARLY;
                form.set((y - box.top()) * width + x - box.left(), isDrawn);
            }
        }
        return form;
    }

    /** How light a colour is for the eye, from 0 to 255 (ITU-R BT.601). */
    private static double grey(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }
}
