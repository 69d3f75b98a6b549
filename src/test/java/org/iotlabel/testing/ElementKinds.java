package org.iotlabel.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.iotlabel.vectors.DevTools;

/**
 * The kinds of element that pages had so far. Of one kind are elements with the same name, classes and state in elements of the
 * same, which the browser gives the same colour, ground and letters, whatever style sheet or attribute these come from; and which
 * show themselves or do not, and words or none.
 */
final class ElementKinds {
    /** The elements of new kinds, without those within others of them; there after {@link #haveNew}. */
    static final String NEW = "newKinds";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL = "document.querySelectorAll('body, body *')";

    private static final String KINDS = """
            (() => {
              const root = document.documentElement, clear = 'rgba(0, 0, 0, 0)';
              const kinds = new Map(), grounds = new Map([[root, getComputedStyle(root).backgroundColor]]);
              return [...%s].map(one => {
                const look = getComputedStyle(one), within = one.parentElement;
                grounds.set(one, (look.backgroundColor === clear ? grounds.get(within) : look.backgroundColor)
                  + (look.opacity === '1' ? '' : ' seen through'));
                kinds.set(one, [one.localName, one.getAttribute('class'), one.matches(':disabled, :checked')].join(' '));
                return [kinds.get(within), kinds.get(one), one.getAttribute('tabindex'), look.color, grounds.get(one),
                  look.backgroundImage, look.opacity, look.fontSize, look.fontWeight, one.checkVisibility(),
                  [...one.childNodes].some(it => it.nodeType === Node.TEXT_NODE && it.data.trim())].join(' ');
              });
            })()""".formatted(ALL);

    private static final String CHOOSE = """
            (() => {
              const all = %s, chosen = new Set(%s.map(place => all[place]));
              window.%s = [...chosen].filter(one => {
                for (let it = one.parentElement; it; it = it.parentElement) if (chosen.has(it)) return false;
                return true;
              });
            })()""";

    private final DevTools browser;
    private final Set<String> seen = new HashSet<>();

    ElementKinds(DevTools browser) {
        this.browser = browser;
    }

    /** Whether the page that is there has elements of kinds that no page had before, which from now on are known. */
    boolean haveNew() throws Exception {
        var places = new ArrayList<Integer>();
        var kinds = new HashSet<String>();
        var place = 0;
        for (var kind : browser.evaluate(KINDS)) {
            if (!seen.contains(kind.asText())) {
                kinds.add(kind.asText());
                places.add(place);
            }
            place++;
        }
        seen.addAll(kinds);
        browser.evaluate(CHOOSE.formatted(ALL, JSON.writeValueAsString(places), NEW));
        return !places.isEmpty();
    }
}
