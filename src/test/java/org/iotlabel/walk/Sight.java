package org.iotlabel.walk;

import static org.iotlabel.vectors.DevTools.with;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iotlabel.vectors.DevTools;

/** Finds things on a page by what they are and how they are called, in the tree that the browser makes for screen readers. */
final class Sight {
    /** The field that a label with these words is for, or else with words that begin so; what may be left open says so at the end. */
    private static final String FIELD = """
            (words => {
              const said = label => label.textContent.replace(/\\s+/g, ' ').replace(/ \\(optional\\)$/, '').trim();
              const shown = [...document.querySelectorAll('label')].filter(
                label => label.control && label.control.checkVisibility());
              const named = shown.find(label => said(label) === words) || shown.find(label => said(label).startsWith(words));
              return named ? named.control : undefined;
            })(%s)""";
    /** The first link in what stands in one line of a list with these words. */
    private static final String LINK_IN_LINE = """
            (words => {
              const lines = [...document.querySelectorAll('main li')].filter(line => line.textContent.includes(words));
              return lines.map(line => line.querySelector('a')).find(link => link);
            })(%s)""";

    private final DevTools page;

    Sight(DevTools page) {
        this.page = page;
    }

    /** The first thing of that role that is called so, or else whose name begins so. */
    Optional<Thing> find(String role, String name) throws Exception {
        return named(all(page.object("document"), role), name);
    }

    /** The same, within a group that is called so. */
    Optional<Thing> find(String role, String name, String group) throws Exception {
        var around = find("group", group);
        return around.isEmpty() ? Optional.empty() : named(all(object(around.get()), role), name);
    }

    /** What unfolds, alone or as one of those of which one at most is unfolded. */
    Optional<Thing> folded(String name) throws Exception {
        var alone = find("DisclosureTriangle", name);
        return alone.isPresent() ? alone : find("DisclosureTriangleGrouped", name);
    }

    Optional<Thing> field(String label) throws Exception {
        return element(FIELD.formatted(TextNode.valueOf(label)), label);
    }

    Optional<Thing> linkInLine(String words) throws Exception {
        return element(LINK_IN_LINE.formatted(TextNode.valueOf(words)), words);
    }

    /** A thing as an object of the page's scripts. */
    String object(Thing thing) throws Exception {
        return page.call("DOM.resolveNode", with().put("backendNodeId", thing.node()))
                .at("/object/objectId")
                .asText();
    }

    boolean isTicked(Thing box) throws Exception {
        var asked = with().put("functionDeclaration", "function () { return this.checked; }")
                .put("objectId", object(box))
                .put("returnByValue", true);
        return page.call("Runtime.callFunctionOn", asked).at("/result/value").asBoolean();
    }

    private Optional<Thing> element(String expression, String name) throws Exception {
        var object = page.object(expression);
        return object.isEmpty() ? Optional.empty() : Optional.of(new Thing(node(object), name));
    }

    private int node(String object) throws Exception {
        return page.call("DOM.describeNode", with().put("objectId", object))
                .at("/node/backendNodeId")
                .asInt();
    }

    private List<Thing> all(String within, String role) throws Exception {
        var things = new ArrayList<Thing>();
        page.call("Accessibility.queryAXTree", with().put("objectId", within).put("role", role))
                .path("nodes")
                .forEach(node -> things.add(new Thing(
                        node.path("backendDOMNodeId").asInt(),
                        node.at("/name/value").asText().replaceAll("\\s+", " ").strip())));
        return things;
    }

    private static Optional<Thing> named(List<Thing> things, String name) {
        return Stream.<Predicate<String>>of(name::equals, called -> called.startsWith(name))
                .flatMap(fits -> things.stream().filter(thing -> fits.test(thing.name())))
                .findFirst();
    }
}
