package org.iotlabel.verification;

import static org.iotlabel.vectors.DevTools.with;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iotlabel.vectors.Chromium;
import org.iotlabel.vectors.DevTools;

/** A small telephone, held by somebody who has not scrolled yet. */
final class Telephone implements AutoCloseable {
    static final int WIDTH = 360;
    static final int HEIGHT = 640;

    /** Every page has one style sheet, the same; so another page is what is put in the place of this one. */
    private static final String SHOW = """
            (text => {
              const page = new DOMParser().parseFromString(text, 'text/html');
              document.documentElement.lang = page.documentElement.lang;
              document.body.replaceWith(page.body);
              scrollTo(0, 0);
            })(%s)""";
    /** Whole pixels that a thing fills, so that none of them is mixed with what lies around it. */
    private static final String BOX = """
            (place => {
              const box = document.querySelector(place).getBoundingClientRect();
              return [Math.ceil(box.left), Math.ceil(box.top), Math.floor(box.right), Math.floor(box.bottom)];
            })(%s)""";

    private final Chromium browser;
    private final DevTools page;

    private Telephone(Chromium browser) {
        this.browser = browser;
        this.page = browser.page();
    }

    /** Opens a page of the site; skips the test where there is no browser, but not in CI. */
    static Telephone at(String address) throws Exception {
        var telephone = new Telephone(Chromium.open("about:blank", List.of()));
        telephone.page.call(
                "Emulation.setDeviceMetricsOverride",
                with().put("width", WIDTH)
                        .put("height", HEIGHT)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", true));
        telephone.browser.go(address);
        return telephone;
    }

    void inTheDark(boolean dark) throws Exception {
        var media = with();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        page.call("Emulation.setEmulatedMedia", media);
    }

    /** Shows a page of the site as the server wrote it. */
    void show(String html) throws Exception {
        page.evaluate(SHOW.formatted(TextNode.valueOf(html)));
    }

    Picture.Box box(String selector) throws Exception {
        var box = page.evaluate(BOX.formatted(TextNode.valueOf(selector)));
        return new Picture.Box(
                box.path(0).asInt(),
                box.path(1).asInt(),
                box.path(2).asInt(),
                box.path(3).asInt());
    }

    /** What is to be seen now, which is also left in a file for people. */
    Picture picture(Path file) throws Exception {
        var png = page.picture(false);
        Files.write(file, png);
        return Picture.of(png);
    }

    @Override
    public void close() throws Exception {
        browser.close();
    }
}
