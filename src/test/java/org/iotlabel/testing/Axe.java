package org.iotlabel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.DevTools.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.iotlabel.vectors.Chromium;
import org.iotlabel.vectors.DevTools;

/**
 * What axe-core and a ruler find wrong with a page in a real browser: the rules of WCAG 2.2 up to AA that a program can check,
 * and whether something stands out of a narrow window (success criterion 1.4.10) or of one with letters twice as large (1.4.4).
 *
 * <p>All rules are tried on every page, in a wide window and in the light. Only what another window can change is tried again:
 * the ruler, in a narrow window and in the dark, there also from right to left, as no language of ours is written yet, and with
 * large letters; and the rules of colour, targets and scrolling, on each page that has an element of a kind, by name and classes
 * of its own and of what it stands in, which was not seen so before: one of the same kinds looks the same. Our style sheets change colours with nothing but the scheme and sizes with nothing but the window, so no fault of a
 * narrow light or a wide dark page is missed. Another language changes nothing but the length of words and what is measured
 * by it: {@link #outgrown}.
 */
public final class Axe {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HALF_OF_WIDE = 640;
    private static final String RULES = "{resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
            + " 'wcag21aa', 'wcag22aa', 'best-practice']}";
    /** What another width or other colours can change; none of it asks for the style sheets to be loaded again. */
    private static final String RULES_OF_LOOKS = "{resultTypes: ['violations'], preload: false, runOnly: {type: 'rule',"
            + " values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']}}";

    private static final String RULES_OF_SCROLLING =
            "{resultTypes: ['violations'], preload: false, runOnly: {type: 'rule',"
                    + " values: ['scrollable-region-focusable']}}";

    private static final String OVERHANG =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Puts other pages in the place of this one and measures them: as it is, or with letters twice as large. */
    private static final String OUTGROWN = """
            (async () => {
              const told = [], fetched = window.fetched ??= {};
              for (const address of %s) {
                fetched[address] ??= await (await fetch(address, {headers: {Accept: 'text/html'}})).text();
                const other = new DOMParser().parseFromString(fetched[address], 'text/html');
                document.documentElement.lang = other.documentElement.lang;
                document.body.replaceWith(other.body);
                document.documentElement.style.fontSize = '%s';
                const out = %s;
                if (out > 0) told.push(address + ': ' + out + ' pixels stand out');
                for (const one of document.querySelectorAll('body *')) {
                  if (one.scrollWidth > one.clientWidth && one.tabIndex < 0 && !one.querySelector('a, input, button')
                      && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) {
                    told.push(address + ': nobody without a mouse can scroll ' + one.tagName + ' ' + one.className);
                  }
                }
              }
              return told;
            })()""";

    /** Each kind of element in the kind that it stands in; sizes and colours follow from nothing else. */
    private static final String KINDS = """
            [...new Set([...document.querySelectorAll('body, body *')].map(one => {
              const kind = it => it.localName + '.' + (it.getAttribute('class') ?? '') + it.matches(':disabled, :checked');
              return kind(one.parentElement) + ' > ' + kind(one) + (one.getAttribute('tabindex') ?? '');
            }))]""";

    private final DevTools browser;
    private final String script;
    private final Set<String> seen = new HashSet<>();
    private boolean isKnown;

    public Axe(Chromium browser) {
        this(browser.page());
    }

    public Axe(DevTools browser) {
        this.browser = browser;
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            this.script = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** What is wrong at an address, in the light and in the dark; nothing where it is well. */
    public List<String> faults(String address) throws Exception {
        bringAlong();
        browser.look(WIDE, false);
        browser.go(address);
        return faultsHere(address);
    }

    /** The script is half a megabyte: it is sent once, for all pages that are opened from now on. */
    private void bringAlong() throws Exception {
        if (!isKnown) {
            browser.call("Page.enable", with());
            browser.call("Page.addScriptToEvaluateOnNewDocument", with().put("source", script));
            isKnown = true;
        }
    }

    /** What is wrong with the page that is there, which afterwards looks as before. */
    public List<String> faultsHere(String address) throws Exception {
        var faults = new ArrayList<String>();
        browser.look(WIDE, false);
        if (!browser.evaluate("'axe' in window").asBoolean()) {
            browser.evaluate(script + "; 0");
        }
        faults.addAll(violations(address + " wide and light", RULES));
        var isNew = hasNewKinds();
        browser.look(NARROW, true);
        if (isNew) {
            faults.addAll(violations(address + " narrow and dark", RULES_OF_LOOKS));
        }
        faults.addAll(overhang(address + " narrow"));
        browser.evaluate("document.dir = 'rtl'; 0");
        faults.addAll(overhang(address + " narrow and from right to left"));
        browser.evaluate("document.dir = 'ltr'; 0");
        browser.look(HALF_OF_WIDE, false);
        browser.evaluate("document.documentElement.style.fontSize = '200%'; 0");
        if (isNew) {
            faults.addAll(violations(address + " with large letters", RULES_OF_SCROLLING));
        }
        faults.addAll(overhang(address + " with large letters"));
        browser.evaluate("document.documentElement.style.removeProperty('font-size'); 0");
        browser.look(WIDE, false);
        return faults;
    }

    private boolean hasNewKinds() throws Exception {
        var isNew = false;
        for (var kind : browser.evaluate(KINDS)) {
            isNew |= seen.add(kind.asText());
        }
        return isNew;
    }

    /**
     * What no longer fits, or cannot be scrolled by keyboard, once the page that is there is replaced by each of these of its
     * site; its policy has to let it fetch them.
     *
     * @param enlarged those that are also measured with large letters, which leave the words as much room as a narrow window
     */
    public List<String> outgrown(List<String> addresses, List<String> enlarged) throws Exception {
        var faults = new ArrayList<String>();
        browser.look(NARROW, false);
        faults.addAll(told(
                "narrow", browser.evaluate(OUTGROWN.formatted(JSON.writeValueAsString(addresses), "100%", OVERHANG))));
        browser.look(HALF_OF_WIDE, false);
        faults.addAll(told(
                "with large letters",
                browser.evaluate(OUTGROWN.formatted(JSON.writeValueAsString(enlarged), "200%", OVERHANG))));
        return faults;
    }

    private List<String> violations(String where, String rules) throws Exception {
        var found = browser.evaluate("axe.run(document, " + rules + ").then(all => all.violations.flatMap(one =>"
                + " one.nodes.map(node => one.impact + ' ' + one.id + ' at ' + node.target.join(' '))))");
        return told(where, found);
    }

    private List<String> overhang(String where) throws Exception {
        var pixels = browser.evaluate(OVERHANG).asInt();
        return pixels > 0 ? List.of(where + ": " + pixels + " pixels stand out") : List.of();
    }

    private static List<String> told(String where, JsonNode found) {
        var faults = new ArrayList<String>();
        found.forEach(one -> faults.add(where + ": " + one.asText()));
        return faults;
    }
}
