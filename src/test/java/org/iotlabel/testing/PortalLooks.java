package org.iotlabel.testing;

import static org.iotlabel.vectors.DevTools.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iotlabel.vectors.Chromium;

/** Pages of the portal as a browser looks at them in states that no address alone shows: what is there is named by a selector. */
public final class PortalLooks implements AutoCloseable {
    /** What is wrong, at the top and beside its field. */
    private static final String BESIDE = "main:has(.summary a[href^='#']):has(.error)";

    /** What the frame holds, in one that lets axe-core look: of a sealed one no script sees anything. */
    private static final String UNSEALED = """
            (async () => {
              const frame = document.querySelector('iframe[sandbox]');
              const text = await (await fetch(frame.src)).text();
              const there = new Promise(done => frame.addEventListener('load', done, {once: true}));
              frame.removeAttribute('sandbox');
              frame.src = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
              await there;
              return 'axe' in frame.contentWindow && frame.contentDocument.querySelector(%s) !== null;
            })()""";

    private final URI server;
    private final Chromium browser;
    private final Axe axe;
    private final List<String> faults = new ArrayList<>();

    public PortalLooks(URI server) throws Exception {
        this.server = server;
        this.browser = Chromium.open("about:blank", List.of());
        this.axe = new Axe(browser);
        axe.open(there("/portal/signed-out"));
    }

    /** Nothing is wrong with what was answered at an address, by a server that has no other part in it. */
    public static void mustBeWell(String address, List<Response> answers) throws Exception {
        try (var looks = new PortalLooks(URI.create(RestAssured.baseURI + ":" + RestAssured.port))) {
            for (var answer : answers) {
                looks.answered(address, answer, answer.statusCode(), "h1");
            }
            looks.mustBeWell();
        }
    }

    /** Nothing is wrong with what was looked at since. */
    public void mustBeWell() {
        var told = String.join("\n", faults);
        faults.clear();
        assertEquals("", told);
    }

    /** Looks at a page as somebody. */
    public void at(TestPrincipal who, String address, String shows) throws Exception {
        sit(who);
        var found = axe.faults(there(address));
        mustShow(address, shows);
        faults.addAll(found);
    }

    /** Opens a page as somebody who is about to do something on it; its scripts begin anew. */
    public void open(TestPrincipal who, String address) throws Exception {
        sit(who);
        browser.go(there(address));
    }

    /** Looks at the page that is there, on which something was done. */
    public void here(String name, String shows) throws Exception {
        until("document.querySelector(" + TextNode.valueOf(shows) + ") !== null");
        faults.addAll(axe.faultsHere(name));
    }

    /** Looks at a form that is sent with that and refused, as it comes back. */
    public void refused(TestPrincipal who, String page, Map<String, ?> typed) throws Exception {
        var sender = new TestBrowser(who);
        answered(page, sender.send(sender.open(page), typed), 422, BESIDE);
    }

    /** Looks at what somebody is told who was slower than another one. */
    public void overtaken(TestPrincipal who, String page, Map<String, ?> theirs, Map<String, ?> typed, String shows)
            throws Exception {
        var sender = new TestBrowser(who);
        var slow = sender.open(page);
        sender.sendAndFollow(sender.open(page), theirs);
        answered(page, sender.send(slow, typed), 412, shows);
    }

    /** Looks at an answer. */
    public void answered(String address, Response answer, int status, String shows) throws Exception {
        assertEquals(status, answer.statusCode(), () -> address + "\n" + answer.asString());
        var found = axe.faults(there(address), answer.asString());
        mustShow(address, shows);
        faults.addAll(found);
    }

    /** Looks at a page that holds another one in a sealed frame, and into the frame. */
    public void within(TestPrincipal who, String address, String shows) throws Exception {
        // In a document that was written into, axe-core no longer hears what it says of itself in a frame.
        open(who, address);
        assertTrue(browser.evaluate(UNSEALED.formatted(TextNode.valueOf(shows))).asBoolean(), address);
        faults.addAll(axe.faultsHere(address));
    }

    /** Waits until an expression holds on the page that is there. */
    public void until(String condition) throws Exception {
        browser.until(condition);
    }

    /** Does something on the page that is there. */
    public void act(String script) throws Exception {
        browser.evaluate(script + "; 0");
    }

    /** Strikes a key that writes a character. */
    public void strike(String key) throws Exception {
        var struck = with().put("type", "keyDown").put("key", key).put("text", key);
        browser.page().call("Input.dispatchKeyEvent", struck);
    }

    /** Writes something into the only long text of the page, as scripts are told that somebody did. */
    public void write(String words) throws Exception {
        act("{ const text = document.querySelector('form textarea'); text.value = " + TextNode.valueOf(words)
                + "; text.dispatchEvent(new Event('input', { bubbles: true })); }");
    }

    /** Is nobody from now on, as when a session has ended. */
    public void leave() throws Exception {
        browser.send("X-Nobody", "at all");
    }

    private void sit(TestPrincipal who) throws Exception {
        browser.send("Authorization", "Bearer " + who.token());
    }

    private void mustShow(String address, String selector) throws Exception {
        var is = browser.evaluate("document.querySelector(" + TextNode.valueOf(selector) + ") !== null");
        assertTrue(is.asBoolean(), address + " does not show " + selector);
    }

    private String there(String address) {
        return server.resolve(address).toString();
    }

    @Override
    public void close() throws Exception {
        browser.close();
    }
}
