package org.iotlabel.walk;

import static org.iotlabel.vectors.DevTools.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import org.iotlabel.vectors.DevTools;

/** A keyboard alone: what cannot be reached with Tab and the arrows is out of reach, and so is what hides its focus. */
final class Keyboard implements Hand {
    private static final int MOST_STOPS = 600;
    private static final int MOST_CHOICES = 20;
    /** As many Tabs are struck at once, as by somebody who knows the page. */
    private static final int MOST_AT_ONCE = 12;

    /** From here on Tab stops at a thing, or at the group of one that excludes others, and leads no further. */
    private static final String STOP_HERE = """
            function () {
              if (!window.wanted) {
                window.isReached = () => document.activeElement === window.wanted
                  || (window.wanted.type === 'radio' && document.activeElement.name === window.wanted.name);
                addEventListener('keydown', struck => {
                  if (struck.key === 'Tab' && window.isReached()) {
                    struck.preventDefault();
                    struck.stopImmediatePropagation();
                  }
                }, true);
              }
              window.wanted = this;
            }""";

    private static final String SHOWS_FOCUS = "(() => { const style = getComputedStyle(document.activeElement);"
            + " return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; })()";

    private final DevTools page;
    private final Sight sight;
    private int atOnce = MOST_AT_ONCE;

    Keyboard(DevTools page, Sight sight) {
        this.page = page;
        this.sight = sight;
    }

    /** Strikes one Tab after the other from now on: where no script runs, nothing stops Tab at what is looked for. */
    void oneByOne() {
        atOnce = 1;
    }

    @Override
    public void to(Thing thing) throws Exception {
        reach(thing);
        if (!page.evaluate(SHOWS_FOCUS).asBoolean()) {
            throw new AssertionError("nobody sees that the focus is on " + thing.name());
        }
    }

    private void reach(Thing thing) throws Exception {
        page.call(
                "Runtime.callFunctionOn",
                with().put("functionDeclaration", STOP_HERE).put("objectId", sight.object(thing)));
        for (var stops = 0; !page.evaluate("isReached()").asBoolean(); stops += atOnce) {
            if (stops > MOST_STOPS) {
                throw new AssertionError("Tab does not lead to " + thing.name());
            }
            page.callAll("Input.dispatchKeyEvent", Collections.nCopies(atOnce, down("Tab")));
        }
    }

    @Override
    public void use(Thing thing) throws Exception {
        to(thing);
        press(isBox() ? " " : "Enter");
    }

    /** Tab leads to one of them, the arrows to the others. */
    @Override
    public void choose(Thing radio) throws Exception {
        reach(radio);
        for (var steps = 0; !page.evaluate("document.activeElement === wanted").asBoolean(); steps++) {
            if (steps > MOST_CHOICES) {
                throw new AssertionError("the arrows do not lead to " + radio.name());
            }
            press("ArrowDown");
        }
        press(" ");
    }

    /** Types into what has the focus, as a whole. */
    void type(String text) throws Exception {
        page.call("Input.insertText", with().put("text", text));
    }

    /** Types key by key, as for a list that looks for what is typed. */
    void spell(String text) throws Exception {
        for (var letter : text.split("")) {
            press(letter);
        }
    }

    void press(String key) throws Exception {
        page.call("Input.dispatchKeyEvent", down(key));
        var up = with().put("type", "keyUp").put("key", key).put("code", code(key));
        page.call("Input.dispatchKeyEvent", up.put("windowsVirtualKeyCode", number(key)));
    }

    private static ObjectNode down(String key) {
        var text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        var down = with().put("type", text.isEmpty() ? "rawKeyDown" : "keyDown")
                .put("key", key)
                .put("code", code(key))
                .put("windowsVirtualKeyCode", number(key));
        return text.isEmpty() ? down : down.put("text", text).put("unmodifiedText", text);
    }

    /** Marks all that a field holds, so that typing replaces it. */
    void markAll() throws Exception {
        var down = with().put("type", "rawKeyDown").put("key", "a").put("code", "KeyA");
        down.put("windowsVirtualKeyCode", 65)
                .put("modifiers", 2)
                .putArray("commands")
                .add("selectAll");
        page.call("Input.dispatchKeyEvent", down);
        page.call(
                "Input.dispatchKeyEvent",
                with().put("type", "keyUp").put("key", "a").put("code", "KeyA"));
    }

    private boolean isBox() throws Exception {
        return page.evaluate("document.activeElement.type === 'checkbox'").asBoolean();
    }

    private static String code(String key) {
        return switch (key) {
            case " " -> "Space";
            case "Tab", "Enter", "Escape", "ArrowDown" -> key;
            default -> "";
        };
    }

    private static int number(String key) {
        return switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "ArrowDown" -> 40;
            default -> Character.toUpperCase(key.charAt(0));
        };
    }
}
