package org.iotlabel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.vectors.Chromium;
import org.iotlabel.vectors.DevTools;

/**
 * What axe-core and a ruler find wrong with a page in a real browser: the rules of WCAG 2.2 up to AA that a program can check,
 * and whether something stands out of a narrow window (success criterion 1.4.10) or of one with letters twice as large (1.4.4).
 *
 * <p>All rules are tried on every page, in a wide window and in the light, but for the one of colours: that one is tried on the
 * elements of a kind that no page had before, of which {@link ElementKinds} says what looks alike. Only what another window can
 * change is tried again: the ruler on every page, in a narrow window and in the dark, there also from right to left, as no
 * language of ours is written yet, and with large letters; and on the elements of new kinds the rules of colour, targets and
 * scrolling. Our style sheets change colours with nothing but the scheme and sizes with nothing but the window, so no fault of a
 * narrow light or a wide dark page is missed. Another language changes nothing but the length of words and what is measured
 * by it: {@link #outgrown}. What a page has folded up is opened first, by {@link Folds}.
 *
 * <p>A window is resized as seldom as possible, and pages follow each other in one document, {@link AxePage}: both cost more
 * than the looking.
 */
public final class Axe {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HALF_OF_WIDE = 640;
    /** None of them asks for the style sheets to be loaded again. */
    private static final String RULES =
            "{resultTypes: ['violations'], preload: {assets: ['media']}, runOnly: ['wcag2a',"
                    + " 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
                    + " rules: {'color-contrast': {enabled: false}}}";
    /** For what is looked at only once. */
    private static final String RULES_WITH_COLOURS = RULES.replace("enabled: false", "enabled: true");

    /** What another width or other colours can change. */
    private static final String RULES_OF_LOOKS = "{resultTypes: ['violations'], preload: false, runOnly: {type: 'rule',"
            + " values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']}}";

    private static final String RULE_OF_COLOURS =
            "{resultTypes: ['violations'], preload: false, runOnly: {type: 'rule', values: ['color-contrast']}}";

    private static final String RULES_OF_SCROLLING =
            "{resultTypes: ['violations'], preload: false, runOnly: {type: 'rule',"
                    + " values: ['scrollable-region-focusable']}}";

    private static final String OVERHANG =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Whether something could be left for axe-core to find: seldom, and asking it takes long. */
    private static final String SCROLLS = """
            [...document.querySelectorAll('body *')].some(one =>
              (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight)
                && /auto|scroll/.test(getComputedStyle(one).overflow))""";

    /** As the page is written, and from right to left. */
    private static final String OVERHANGS = """
            (() => {
              const dir = document.dir, here = %1$s;
              document.dir = 'rtl';
              const turned = %1$s;
              document.dir = dir;
              return [here, turned];
            })()""".formatted(OVERHANG);

    /** Puts other pages in the place of this one and measures them: as it is, or with letters twice as large. */
    private static final String OUTGROWN = """
            (async () => {
              const told = [], addresses = %s;
              const fetched = await Promise.all(addresses.map(address =>
                fetch(address, {cache: 'no-store', headers: {Accept: 'text/html'}}).then(answer => answer.text())));
              for (const address of addresses) {
                const other = new DOMParser().parseFromString(fetched.shift(), 'text/html');
                other.querySelectorAll('details').forEach(one => { one.open = true; });
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

    private final DevTools browser;
    private final AxePage page;
    private final ElementKinds kinds;
    private final Folds folds;

    public Axe(Chromium browser) {
        this(browser.page());
    }

    public Axe(DevTools browser) {
        this.browser = browser;
        this.page = new AxePage(browser);
        this.kinds = new ElementKinds(browser);
        this.folds = new Folds(browser);
    }

    /** What is wrong at an address, in the light and in the dark; nothing where it is well. */
    public List<String> faults(String address) throws Exception {
        page.clear();
        browser.look(NARROW, true);
        page.open(address);
        return faultsHere(address);
    }

    /** What is wrong with a page that a form answered at that address; a page of the same site was looked at before. */
    public List<String> faults(String address, String text) throws Exception {
        page.clear();
        browser.look(NARROW, true);
        page.show(address, text);
        return faultsHere(address);
    }

    /** Has the page of an address in the window, without looking at it. */
    public void open(String address) throws Exception {
        page.open(address);
    }

    /** What is wrong with the page that is there, which afterwards is as before, in a wide window and in the light. */
    public List<String> faultsHere(String address) throws Exception {
        var faults = new ArrayList<String>();
        page.bringAxe();
        browser.look(NARROW, true);
        folds.open();
        var areNew = kinds.haveNew();
        if (areNew) {
            faults.addAll(violations(address + " narrow and dark", ElementKinds.NEW, RULES_OF_LOOKS));
        }
        var pixels = browser.evaluate(OVERHANGS);
        faults.addAll(overhang(address + " narrow", pixels.path(0)));
        faults.addAll(overhang(address + " narrow and from right to left", pixels.path(1)));
        browser.evaluate("document.documentElement.style.fontSize = '200%'; 0");
        browser.look(HALF_OF_WIDE, false);
        if (browser.evaluate(SCROLLS).asBoolean()) {
            faults.addAll(violations(address + " with large letters", "document", RULES_OF_SCROLLING));
        }
        faults.addAll(overhang(address + " with large letters", browser.evaluate(OVERHANG)));
        browser.evaluate("document.documentElement.style.removeProperty('font-size'); 0");
        browser.look(WIDE, false);
        var menus = folds.shutMenus();
        faults.addAll(violations(address + " wide and light", "document", RULES));
        if (areNew) {
            faults.addAll(violations(address + " wide and light", ElementKinds.NEW, RULE_OF_COLOURS));
        }
        for (var number = 0; number < menus; number++) {
            var menu = folds.openMenu(number);
            faults.addAll(violations(address + " wide and light, a menu", menu, RULES_WITH_COLOURS));
            faults.addAll(overhang(address + " wide, a menu", browser.evaluate(OVERHANG)));
        }
        folds.putBack();
        return faults;
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

    private List<String> violations(String where, String elements, String rules) throws Exception {
        var found =
                browser.evaluate("axe.run(" + elements + ", " + rules + ").then(all => all.violations.flatMap(one =>"
                        + " one.nodes.map(node => one.impact + ' ' + one.id + ' at ' + node.target.join(' '))))");
        return told(where, found);
    }

    private static List<String> overhang(String where, JsonNode pixels) {
        return pixels.asInt() > 0 ? List.of(where + ": " + pixels.asInt() + " pixels stand out") : List.of();
    }

    private static List<String> told(String where, JsonNode found) {
        var faults = new ArrayList<String>();
        found.forEach(one -> faults.add(where + ": " + one.asText()));
        return faults;
    }
}
