package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Somebody who has the box in the hand, and no login. */
final class Stranger {
    private static final String PROMISE = "Gets security updates until at least";

    private final Window window;
    private final URI server;

    Stranger(Window window, URI server) {
        this.window = window;
        this.server = server;
    }

    /** Reads the code as a telephone does, and goes where it leads; where that is. */
    String scan(Path code, String model, String vendor) throws Exception {
        var image = new BufferedImageLuminanceSource(ImageIO.read(code.toFile()));
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(image)));
        findsValid(read.getText());
        window.mustSay(model);
        window.mustSay(vendor);
        Screens.take(window, "label");
        window.open(server.resolve("/registry").toString());
        window.mustSay(model);
        Screens.take(window, "registry");
        window.open(server.toString());
        Screens.take(window, "home");
        return read.getText();
    }

    /** Asks from the front door, goes on in another language, and reads what was checked. */
    void looksUp(String model) throws Exception {
        window.open(server.toString());
        window.fill("Product, maker, or the serial below the code", model);
        window.send("Look it up");
        window.follow("Deutsch");
        window.follow(model);
        assertEquals("Dieses Label ist gültig.", window.heading());
        window.unfold("Stufe 1, Basic");
        window.mustSay("Erfüllt");
    }

    void findsValid(String address) throws Exception {
        window.open(address);
        assertEquals("This label is valid.", window.heading());
        window.mustSay(PROMISE);
    }

    void findsSupported(String address, String month) throws Exception {
        findsValid(address);
        window.mustSay(PROMISE + " " + month);
    }

    /** Mistypes one character of the serial, below the camera and in the address. */
    void mistypes(String address) throws Exception {
        var last = address.charAt(address.length() - 1);
        var wrong = address.substring(0, address.length() - 1) + (last == '7' ? '8' : '7');
        window.open(server.resolve("/scan").toString());
        window.fill("The nine letters and digits below the code", wrong.substring(wrong.lastIndexOf('/') + 1));
        window.send("Look it up");
        window.mustSay("No label was found.");
        window.follow("Was that the serial of a label? Then there is a mistake in it.");
        isToldOfTheSlip();
        window.open(wrong);
        isToldOfTheSlip();
    }

    private void isToldOfTheSlip() throws Exception {
        window.mustSay("This serial has a mistake in it.");
        window.mustSay("Please compare it with the label and type it again.");
        assertFalse(window.says(PROMISE), "it promises what nobody should rely on");
    }

    /** Reads why it must not be relied on, and nothing that could be. */
    void findsSuspended(String address, String why) throws Exception {
        window.open(address);
        assertEquals("This label is suspended.", window.heading());
        window.mustSay(why);
        assertFalse(window.says(PROMISE), "it promises what nobody should rely on");
    }

    /** The same of what will not come back. */
    void findsEnded(String address, String verdict) throws Exception {
        window.open(address);
        assertEquals(verdict, window.heading());
        assertFalse(window.says(PROMISE), "it promises what nobody should rely on");
    }

    /** Asks from the front door for a label that the scheme took away. */
    void findsWithdrawn(String model, String why) throws Exception {
        window.open(server.toString());
        window.fill("Product, maker, or the serial below the code", model);
        window.send("Look it up");
        window.follow(model);
        assertEquals("This label was withdrawn.", window.heading());
        window.mustSay(why);
    }

    /** Reads which version of the baseline is in force, and what it says of a requirement. */
    void readsOf(String version, String requirement, String words) throws Exception {
        window.open(server.resolve("/baseline").toString());
        window.mustSay("Version " + version);
        window.open(server.resolve("/baseline/" + version + "/" + requirement).toString());
        window.mustSay(words);
    }
}
