package org.iotlabel.testing;

import org.iotlabel.vectors.DevTools;

/**
 * What the page that is there, and those in its open frames, have folded up: opened to be looked at, for axe-core and a ruler see
 * nothing of what is shut. In a narrow window all of it may be open at once. In a wide one a menu lies over what comes after it, which
 * neither could then be told the colour of nor be hit: there it is shut while the rest is looked at, and looked at alone.
 */
final class Folds {
    /** One expression for each menu that lies over others: its element, once it is open; there after {@link #shutMenus}. */
    private static final String MENU = "menus[%d]";

    /** Those of which the browser opens only one at a time keep no name meanwhile. */
    private static final String OPEN = """
            (() => {
              const all = within => [...within.querySelectorAll('details'),
                ...[...within.querySelectorAll('iframe')].flatMap(it => it.contentDocument ? all(it.contentDocument) : [])];
              window.folds = all(document).map(one => ({one, name: one.getAttribute('name'), isOpen: one.open}));
              folds.forEach(({one}) => one.removeAttribute('name'));
              folds.forEach(({one}) => { one.open = true; });
            })()""";

    private static final String SHUT_MENUS = """
            (() => {
              const covers = one => [...one.children].some(it => getComputedStyle(it).position === 'absolute');
              const over = folds.map(({one}) => one).filter(covers);
              over.forEach(one => { one.open = false; });
              window.menus = over.filter(one => %1$s.some(it => it.contains(one) || one.contains(it)));
              return menus.length;
            })()""".formatted(ElementKinds.NEW);

    private static final String PUT_BACK = """
            (() => {
              folds.forEach(({one, isOpen}) => { one.open = isOpen; });
              folds.forEach(({one, name}) => name === null || one.setAttribute('name', name));
            })()""";

    private final DevTools browser;

    Folds(DevTools browser) {
        this.browser = browser;
    }

    void open() throws Exception {
        browser.evaluate(OPEN);
    }

    /** How many menus hold elements of new kinds, of those that lie over others and from now on are shut. */
    int shutMenus() throws Exception {
        return browser.evaluate(SHUT_MENUS).asInt();
    }

    /** Opens such a menu, and shuts the others; answers what it is called in the browser. */
    String openMenu(int number) throws Exception {
        browser.evaluate("menus.forEach((one, at) => { one.open = at === %d; })".formatted(number));
        return MENU.formatted(number);
    }

    /** As it was before. */
    void putBack() throws Exception {
        browser.evaluate(PUT_BACK);
    }
}
