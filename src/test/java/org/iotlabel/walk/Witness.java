package org.iotlabel.walk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.iotlabel.vectors.DevTools;

/** Tells what somebody did where it fails, and leaves a picture of the page and the page itself. */
final class Witness {
    private final String who;
    private final DevTools page;
    private final Path folder;

    Witness(String who, DevTools page, Path folder) {
        this.who = who;
        this.page = page;
        this.folder = folder;
    }

    /** Has it done, and tells of it where it fails. */
    void step(String what, Callable<Boolean> act) throws Exception {
        try {
            act.call();
        } catch (AssertionError failed) {
            throw new AssertionError(who + " " + what + ": " + failed.getMessage() + evidence(), failed);
        }
    }

    private String evidence() {
        try {
            var left = folder.resolve("failed");
            Files.write(Path.of(left + ".png"), page.picture(true));
            Files.writeString(Path.of(left + ".html"), asked("document.documentElement.outerHTML"));
            var heading = asked("document.querySelector('h1') ? document.querySelector('h1').innerText : ''");
            return " (at " + asked("location.href") + ", “" + heading + "”; see " + left + ".png and .html)";
        } catch (Exception | AssertionError gone) {
            return " (and the page is gone: " + gone.getMessage() + ")";
        }
    }

    private String asked(String expression) throws Exception {
        return page.evaluate(expression).asText();
    }
}
