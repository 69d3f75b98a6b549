package org.iotlabel.walk;

import static org.iotlabel.vectors.DevTools.with;

import java.util.List;
import org.iotlabel.vectors.DevTools;

/** A mouse, which hits what lies uppermost. */
final class Mouse implements Hand {
    private static final String HITS = "function(x, y) { const hit = document.elementFromPoint(x, y);"
            + " return this.contains(hit) || (hit.closest('label') !== null && hit.closest('label').control === this); }";

    private final DevTools page;
    private final Sight sight;

    Mouse(DevTools page, Sight sight) {
        this.page = page;
        this.sight = sight;
    }

    @Override
    public void to(Thing thing) throws Exception {
        use(thing);
    }

    @Override
    public void use(Thing thing) throws Exception {
        page.call("DOM.scrollIntoViewIfNeeded", with().put("backendNodeId", thing.node()));
        var corners = page.call("DOM.getContentQuads", with().put("backendNodeId", thing.node()))
                .path("quads")
                .path(0);
        var x = (corners.path(0).asDouble() + corners.path(4).asDouble()) / 2;
        var y = (corners.path(1).asDouble() + corners.path(5).asDouble()) / 2;
        mustHit(thing, x, y);
        for (var type : List.of("mousePressed", "mouseReleased")) {
            page.call(
                    "Input.dispatchMouseEvent",
                    with().put("type", type)
                            .put("x", x)
                            .put("y", y)
                            .put("button", "left")
                            .put("clickCount", 1));
        }
    }

    @Override
    public void choose(Thing radio) throws Exception {
        use(radio);
    }

    private void mustHit(Thing thing, double x, double y) throws Exception {
        var call = with().put("functionDeclaration", HITS)
                .put("objectId", sight.object(thing))
                .put("returnByValue", true);
        call.putArray("arguments").addObject().put("value", x);
        call.withArray("arguments").addObject().put("value", y);
        var hit = page.call("Runtime.callFunctionOn", call).at("/result/value").asBoolean();
        if (!hit) {
            throw new AssertionError("something lies over " + thing.name());
        }
    }
}
