package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.iotlabel.vectors.Chromium;
import org.opentest4j.TestAbortedException;

/** The way from the first sign-in of somebody new to a stranger who scans the label of their product. */
public final class Walk {
    private static final String ORGANISATION = "Walk Instruments Ltd";
    private static final String REFUSED = "Doubtful Devices Ltd";
    private static final String MODEL = "Walk T1";
    private static final String REMARK = "Say which port a shell could listen on, and why none is there.";

    private final URI server;
    private final Chromium browser;

    private Walk(URI server, Chromium browser) {
        this.server = server;
        this.browser = browser;
    }

    /**
     * Walks it on a stand with the demo scheme. Where there is no browser it says so and nothing else, but fails in CI.
     *
     * @param server where the stand's application listens
     */
    public static void through(URI server) throws Exception {
        try (var browser = Chromium.open("about:blank", List.of("--lang=en"))) {
            new Walk(server, browser).walk();
        } catch (TestAbortedException noBrowser) {
            System.err.println("The way of a label was not walked in a browser: " + noBrowser.getMessage());
        }
    }

    private void walk() throws Exception {
        var newcomer = person("newcomer");
        takePart(newcomer);
        var vendor = new Vendor(newcomer, new Sample(), MODEL);
        vendor.describe();
        vendor.attest();
        vendor.handIn();
        var assessors = new Drawn(List.of(assessor("assessor1"), assessor("assessor2"), assessor("assessor3")));
        var first = assessors.await();
        first.accept();
        first.giveBack("NET-1", REMARK);
        vendor.correct("NET-1", REMARK, "It has a radio that can only send, and no port of any kind.");
        var second = assessors.await();
        second.accept();
        second.tryKeys();
        second.judge();
        second.seal();
        var certifier = new Certifier(person("certifier"));
        certifier.grant(MODEL);
        vendor.findsState("Granted");
        scan(vendor.takeCode());
        newcomer.signOut();
    }

    /** One is admitted and invites the other, whose own organisation is refused. */
    private void takePart(Person person) throws Exception {
        var newcomer = new Newcomer(person);
        newcomer.register(ORGANISATION);
        var colleague = new Newcomer(person("colleague"));
        colleague.register(REFUSED);
        var owner = new Owner(person("owner1"));
        owner.admit(ORGANISATION);
        owner.refuse(REFUSED, "Nobody answers at that address.");
        colleague.findsRefused(REFUSED, "Nobody answers at that address.");
        newcomer.findsAdmitted(ORGANISATION);
        colleague.accept(newcomer.invite("colleague@example.org"), ORGANISATION);
    }

    /** What a stranger reads who has the box in the hand, and no script. */
    private void scan(Path code) throws Exception {
        var image = new BufferedImageLuminanceSource(ImageIO.read(code.toFile()));
        var address = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(image)))
                .getText();
        try (var stranger = Person.stranger(browser)) {
            stranger.open(address);
            assertEquals("This label is valid.", stranger.heading());
            stranger.mustSay(MODEL);
            stranger.mustSay(ORGANISATION);
            Screens.take(stranger, "label");
            stranger.open(server.resolve("/registry").toString());
            stranger.mustSay(MODEL);
            Screens.take(stranger, "registry");
            stranger.open(server.toString());
            Screens.take(stranger, "home");
        }
    }

    private Assessor assessor(String login) throws Exception {
        return new Assessor(person(login), MODEL);
    }

    private Person person(String login) throws Exception {
        return Person.signedIn(browser, server, login);
    }
}
