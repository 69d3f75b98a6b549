package org.iotlabel.walk;

import static org.iotlabel.vectors.DevTools.with;
import static org.iotlabel.walk.Patience.isWithin;
import static org.iotlabel.walk.Patience.until;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.iotlabel.testing.Axe;
import org.iotlabel.vectors.DevTools;

/**
 * What one person sits before: a browser of their own, in which they read, type and go on, and wait for nothing but what a page
 * shows. Where a step fails, a picture of the page and the page itself are left under target/walk.
 */
final class Window implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int ASKED_AGAIN = 2;
    private static final String IS_ANOTHER = "window.isLeft === undefined && document.readyState === 'complete'";

    private final Path folder;
    private final DevTools page;
    private final Sight sight;
    private final Keyboard keyboard;
    private final Witness witness;
    private Hand hand;

    Window(String who, DevTools page, Path folder) throws Exception {
        this.page = page;
        this.folder = Files.createDirectories(folder);
        this.sight = new Sight(page);
        this.keyboard = new Keyboard(page, sight);
        this.witness = new Witness(who, page, folder);
        this.hand = keyboard;
        page.look(Screens.WIDTH, false);
    }

    /** From now on with a mouse; before it is the keyboard alone. */
    Window withMouse() {
        hand = new Mouse(page, sight);
        return this;
    }

    /** From now on no page may run a script. */
    Window withoutScripts() throws Exception {
        page.call("Emulation.setScriptExecutionDisabled", with().put("value", true));
        keyboard.oneByOne();
        return this;
    }

    void open(String address) throws Exception {
        step("opens " + address, () -> {
            page.go(address);
            return true;
        });
    }

    /** Follows a link. */
    void follow(String link) throws Exception {
        step("follows “" + link + "”", () -> leave(present(() -> sight.find("link", link))));
    }

    /** Follows the link in the line of a list that says this. */
    void followInLine(String words) throws Exception {
        step("follows the line “" + words + "”", () -> leave(present(() -> sight.linkInLine(words))));
    }

    /** Presses a button that sends something. */
    void send(String button) throws Exception {
        step("presses “" + button + "”", () -> leave(present(() -> sight.find("button", button))));
    }

    /** Presses a button, and waits for what it brings to this page or to the next. */
    void press(String button, Callable<Boolean> done) throws Exception {
        step("presses “" + button + "”", () -> {
            hand.use(present(() -> sight.find("button", button)));
            return until("what it brings", done);
        });
    }

    void fill(String label, String text) throws Exception {
        step("fills in “" + label + "”", () -> {
            hand.to(present(() -> sight.field(label)));
            new Field(page, keyboard).fill(text);
            return true;
        });
    }

    /** Writes other words over some that stand in a long text; finding them in it is done for the person. */
    void writeOver(String label, String was, String now) throws Exception {
        step("writes “" + now + "” over “" + was + "”", () -> {
            hand.to(present(() -> sight.field(label)));
            return new Field(page, keyboard).writeOver(was, now);
        });
    }

    /** Chooses one of those that exclude each other, below a question. */
    void choose(String question, String choice) throws Exception {
        step("answers “" + question + "” with “" + choice + "”", () -> {
            hand.choose(present(() -> sight.find("radio", choice, question)));
            return true;
        });
    }

    /** Ticks a box that is not ticked. */
    void tick(String box) throws Exception {
        step("ticks “" + box + "”", () -> {
            hand.use(present(() -> sight.find("checkbox", box)));
            return true;
        });
    }

    /** Whether a box is ticked. */
    boolean isTicked(String box) throws Exception {
        return sight.isTicked(present(() -> sight.find("checkbox", box)));
    }

    /** Opens what is folded below these words. */
    void unfold(String words) throws Exception {
        step("unfolds “" + words + "”", () -> {
            hand.use(present(() -> sight.folded(words)));
            return true;
        });
    }

    /** Chooses a file; the window in which that is done belongs to no page. */
    void attach(String label, Path file) throws Exception {
        step("attaches " + file, () -> {
            var field = present(() -> sight.field(label));
            var chosen = with().put("backendNodeId", field.node());
            chosen.putArray("files").add(file.toAbsolutePath().toString());
            page.call("DOM.setFileInputFiles", chosen);
            return true;
        });
    }

    /** Follows a link to a file, and answers what came. */
    Path take(String link, String name) throws Exception {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        step("takes “" + link + "”", () -> {
            // A browser may drop a download without a word; whoever sees nothing come asks again.
            hand.use(present(() -> sight.find("link", link)));
            for (var more = ASKED_AGAIN; more > 0 && !isWithin(SOON, () -> Files.exists(file)); more--) {
                hand.use(present(() -> sight.find("link", link)));
            }
            return until("a file " + name, () -> Files.exists(file));
        });
        return file;
    }

    /** Strikes a key that a page gives a meaning, and waits for what it brings. */
    void strike(String key, String brings, Callable<Boolean> done) throws Exception {
        step("strikes " + key, () -> {
            // Its words are there before its script listens.
            until(
                    "the whole page",
                    () -> page.evaluate("document.readyState").asText().equals("complete"));
            keyboard.press(key);
            return until(brings, done);
        });
    }

    /** Looks at the page again and again until it is as it should be. */
    void awaitWords(String words) throws Exception {
        step("waits for “" + words + "”", () -> until("“" + words + "”", () -> says(words) || saysAnew(words)));
    }

    private boolean saysAnew(String words) throws Exception {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        page.go(address());
        return says(words);
    }

    /** Whether everybody could use the page that is there, as far as axe-core and a ruler can tell. */
    void examine() throws Exception {
        var faults = new Axe(page).faultsHere(address());
        step("examines the page", () -> {
            if (!faults.isEmpty()) {
                throw new AssertionError(String.join("\n", faults));
            }
            return true;
        });
    }

    /** What the page says now. */
    boolean says(String words) throws Exception {
        return textOf("body").contains(words.replaceAll("\\s+", " "));
    }

    void mustSay(String words) throws Exception {
        step("reads “" + words + "”", () -> until("“" + words + "”", () -> says(words)));
    }

    boolean has(String role, String name) throws Exception {
        return sight.find(role, name).isPresent();
    }

    String heading() throws Exception {
        return textOf("h1");
    }

    String textOf(String selector) throws Exception {
        var found = page.evaluate("(place => { const one = document.querySelector(place);"
                + " return one ? one.innerText.replace(/\\s+/g, ' ').trim() : ''; })(" + TextNode.valueOf(selector)
                + ")");
        return found.asText();
    }

    String address() throws Exception {
        return page.evaluate("location.href").asText();
    }

    DevTools page() {
        return page;
    }

    private boolean leave(Thing way) throws Exception {
        page.evaluate("window.isLeft = true");
        hand.use(way);
        return until("another page", () -> page.evaluate(IS_ANOTHER).asBoolean());
    }

    private static Thing present(Callable<Optional<Thing>> look) throws Exception {
        return look.call().orElseThrow(() -> new AssertionError("it is not there"));
    }

    private void step(String what, Callable<Boolean> act) throws Exception {
        witness.step(what, act);
    }

    @Override
    public void close() {
        page.close();
    }
}
