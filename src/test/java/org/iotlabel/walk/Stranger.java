package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Somebody who has the box in the hand, no login, and a browser that runs no script. */
final class Stranger {
    private final Window window;
    private final URI server;

    Stranger(Window window, URI server) {
        this.window = window;
        this.server = server;
    }

    /** Reads the code as a telephone does, and goes where it leads. */
    void scan(Path code, String model, String vendor) throws Exception {
        var image = new BufferedImageLuminanceSource(ImageIO.read(code.toFile()));
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(image)));
        window.open(read.getText());
        assertEquals("This label is valid.", window.heading());
        window.mustSay(model);
        window.mustSay(vendor);
        Screens.take(window, "label");
        window.open(server.resolve("/registry").toString());
        window.mustSay(model);
        Screens.take(window, "registry");
        window.open(server.toString());
        Screens.take(window, "home");
    }

    /** Reads which version of the baseline is in force, and what it says of a requirement. */
    void readsOf(String version, String requirement, String words) throws Exception {
        window.open(server.resolve("/baseline").toString());
        window.mustSay("Version " + version);
        window.open(server.resolve("/baseline/" + version + "/" + requirement).toString());
        window.mustSay(words);
    }
}
