package org.iotlabel.authorization;

import static org.iotlabel.vectors.DevTools.with;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.iotlabel.vectors.Chromium;

/**
 * A keyboard alone before a page: whether Tab leads to every field and button of its forms, or also to its links and to all that it
 * unfolds, and whether the focus is seen.
 */
public final class FormKeys {
    /** What a form holds. */
    private static final String FIELDS = "form :is(input, select, textarea, button)";

    /** And all else that is there to be used. */
    private static final String EVERYTHING = FIELDS + ", a[href], summary, [tabindex=\"0\"]";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Day, month, year, hours, minutes, half of the day, and the calendar. */
    private static final int MOST_PARTS = 7;

    /**
     * Notes what gets the focus from now on; answers how often Tab is struck until the last field. Of radios that exclude each other one
     * is enough.
     */
    private static final String WATCH = """
            (() => {
              const main = document.querySelector('main');
              main.querySelectorAll('details').forEach(one => { one.open = true; });
              window.called = one => one.tagName.toLowerCase() + ' ' + (one.name || one.textContent.trim());
              window.key = one => one.type === 'radio' ? called(one) : one;
              window.reached = new Set();
              window.unseen = new Set();
              addEventListener('focusin', ({target}) => {
                const style = getComputedStyle(target);
                reached.add(key(target));
                if (style.outlineStyle === 'none' && style.boxShadow === 'none') unseen.add(called(target));
              });
              window.wanted = [...main.querySelectorAll('%s')]
                .filter(one => one.type !== 'hidden' && !one.matches(':disabled') && one.checkVisibility());
              main.tabIndex = -1;
              main.focus();
              const stops = [...main.querySelectorAll(
                'a, input:not([type="hidden"]), select, textarea, button, summary, iframe, [tabindex="0"]')];
              // Days and moments have a stop for each of their parts.
              const parts = main.querySelectorAll('[type="date"], [type="month"], [type="datetime-local"]').length;
              return wanted.length === 0 ? 0 : stops.lastIndexOf(wanted.at(-1)) + 1 + parts * %d;
            })()""";

    private static final String FAULTS = """
            [...wanted.filter(one => !reached.has(key(one))).map(one => 'Tab does not lead to ' + called(one)),
             ...[...unseen].filter(one => !one.startsWith('main')).map(one => 'nobody sees the focus on ' + one)]""";

    /** Marks the page, so that the one that answers is another even where this one tells of a refusal too. */
    private static final String SENT = "window.isLeft = true; document.querySelector('main form').requestSubmit(); 0";

    private static final String REFUSED = "window.isLeft === undefined && document.readyState === 'complete'"
            + " && document.activeElement.matches('.summary')";

    private final Chromium browser;
    private final String wanted;
    private int fields;

    FormKeys(Chromium browser) {
        this(browser, FIELDS);
    }

    private FormKeys(Chromium browser, String wanted) {
        this.browser = browser;
        this.wanted = wanted;
    }

    /** A keyboard that is tried on links too. */
    public static FormKeys ofLinksToo(Chromium browser) {
        return new FormKeys(browser, EVERYTHING);
    }

    /** How many fields and buttons it was looked for so far. */
    public int fields() {
        return fields;
    }

    /** What is wrong with the page that is there; nothing where it has no form. */
    public List<String> faultsHere(String address) throws Exception {
        var stops = browser.evaluate(WATCH.formatted(wanted, MOST_PARTS)).asInt();
        var tab = with().put("type", "rawKeyDown").put("key", "Tab").put("code", "Tab");
        browser.page()
                .callAll("Input.dispatchKeyEvent", Collections.nCopies(stops, tab.put("windowsVirtualKeyCode", 9)));
        fields += browser.evaluate("wanted.length").asInt();
        var faults = new ArrayList<String>();
        browser.evaluate(FAULTS).forEach(one -> faults.add(address + ": " + one.asText()));
        return faults;
    }

    /** Sends the form at that address as it is, which is refused; nothing where the focus then is on what says so. */
    public List<String> faultsOfRefusal(URI address) throws Exception {
        browser.go(address.toString());
        browser.evaluate(SENT);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (browser.evaluate(REFUSED).asBoolean()) {
                var title = browser.evaluate("document.title").asText();
                return title.startsWith("Error: ") ? List.of() : List.of(address + " is called " + title);
            }
            Thread.onSpinWait();
        }
        return List.of(address + ": the focus is not on the refusal");
    }
}
