package org.iotlabel.portal;

import static org.iotlabel.vectors.DevTools.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.vectors.Chromium;

/**
 * Whether what has the focus is seen (WCAG 2.2, success criterion 2.4.11): in part within the window, and, unless it is taller than
 * the room there is, wholly within an area that scrolls around it and clear of what stays in its place while the page scrolls (as
 * 2.4.12 has it).
 */
final class FocusSight {
    /** The bit of a key that is struck with Shift (Chrome DevTools Protocol, Input.dispatchKeyEvent). */
    private static final int SHIFT = 8;

    /**
     * Looks at what has the focus before the next key is struck, when the page has scrolled for the one before. Radios that exclude
     * each other are one stop.
     */
    private static final String WATCH = """
            (() => {
              const STOPS = ':is(a[href], input:not([type="hidden"]), select, textarea, button, summary, [tabindex="0"])';
              const key = one => one.type === 'radio' ? one.name : one;
              const called = one => `${one.tagName.toLowerCase()} ${one.id || one.name || one.textContent.trim()}`;
              const styled = (property, ...values) => [...document.querySelectorAll('body *')]
                .filter(one => values.includes(getComputedStyle(one)[property]));
              const boxes = all => all.map(one => one.getBoundingClientRect());
              let scrolling, staying;
              window.lookAtFocus = () => {
                const focus = document.activeElement;
                if (focus === document.body) return;
                const {top, bottom, left, right, height} = focus.getBoundingClientRect();
                const around = boxes(scrolling.filter(one => one !== focus && one.contains(focus)));
                const from = Math.max(0, ...around.map(one => one.top));
                const to = Math.min(innerHeight, ...around.map(one => one.bottom));
                const over = boxes(staying.filter(one => !one.contains(focus)))
                  .filter(one => one.left < right && one.right > left && one.top < bottom && one.bottom > top)
                  .map(one => one.top);
                const end = Math.min(to, ...over);
                const isSeen = Math.min(bottom, end) > Math.max(top, from);
                const isCut = around.length + over.length > 0 && (top < from - 1 || bottom > end + 1);
                if (!isSeen || isCut && height < end - from) {
                  faults.add(`${called(focus)} from ${Math.round(top)} to ${Math.round(bottom)} is not clear,`
                    + ` from ${Math.round(from)} to ${Math.round(end)} there is room`);
                }
                reached.add(key(focus));
              };
              window.beginAnew = () => {
                scrolling = styled('overflowY', 'auto', 'scroll');
                staying = styled('position', 'sticky', 'fixed');
                window.faults = new Set();
                window.reached = new Set();
                window.wanted = new Set([...document.querySelectorAll(`main ${STOPS}`)]
                  .filter(one => !one.matches(':disabled') && one.checkVisibility()).map(key));
                return document.querySelectorAll(STOPS).length;
              };
              addEventListener('keydown', lookAtFocus, true);
              beginAnew();
            })()""";

    private static final String FAULTS = """
            [...faults, ...[...wanted].filter(one => !reached.has(one)).map(one => 'Tab does not lead to ' + (one.outerHTML ?? one))]""";

    /** What scripts do once a page was laid out is done after two of them. */
    private static final String FRAMES =
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))";

    private final Chromium browser;

    FocusSight(Chromium browser) {
        this.browser = browser;
    }

    /** Opens a page to look at. */
    void open(String address) throws Exception {
        browser.go(address);
        browser.evaluate(WATCH);
    }

    /** Looks through a window of that many CSS pixels at letters of that many percent of their size. */
    void through(int width, int height, int percent) throws Exception {
        var window = with().put("width", width).put("height", height);
        browser.page()
                .call(
                        "Emulation.setDeviceMetricsOverride",
                        window.put("deviceScaleFactor", 1).put("mobile", false));
        browser.evaluate("document.documentElement.style.fontSize = '" + percent + "%'; " + FRAMES);
    }

    /** What is wrong on the way through all of the page that is there with Tab, and with Shift and Tab on the way back. */
    List<String> faults() throws Exception {
        var faults = new ArrayList<String>();
        for (var modifiers : List.of(0, SHIFT)) {
            var stops = browser.evaluate("beginAnew()").asInt();
            var keys = new ArrayList<ObjectNode>();
            for (var stop = 0; stop <= stops; stop++) {
                keys.add(tab("rawKeyDown", modifiers));
                keys.add(tab("keyUp", modifiers));
            }
            browser.page().callAll("Input.dispatchKeyEvent", keys);
            var way = modifiers == SHIFT ? "with Shift and Tab, " : "with Tab, ";
            told().forEach(one -> faults.add(way + one));
        }
        return faults;
    }

    /** What is wrong with what has the focus, once the page was laid out anew. */
    List<String> faultsHere() throws Exception {
        browser.evaluate("beginAnew(); wanted.clear(); " + FRAMES + ".then(lookAtFocus)");
        return told();
    }

    private List<String> told() throws Exception {
        var told = new ArrayList<String>();
        browser.evaluate(FAULTS).forEach(one -> told.add(one.asText()));
        return told;
    }

    private static ObjectNode tab(String type, int modifiers) {
        var key = with().put("type", type).put("key", "Tab").put("code", "Tab");
        return key.put("windowsVirtualKeyCode", 9).put("modifiers", modifiers);
    }
}
