package org.iotlabel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.DevTools.with;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.iotlabel.vectors.DevTools;

/**
 * A document that axe-core stays loaded in, while page after page of a site is written into it: half a megabyte of script is then
 * read, and made quick, once. The browser reads what the server answers as it would any page, with its head, its style sheets
 * and its scripts (all of ours keep their names to themselves), and it has the page's address. What differs: the content
 * security policy is that of none. Pages of another site, and the first, are opened as people open them.
 */
final class AxePage {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether this document may have such a page in it; what an address answers is fetched anew: what a label says changes. */
    private static final String WRITE = """
            (async () => {
              const address = %s, given = %s, isData = address.startsWith('data:');
              if (!('axe' in window) || !isData && new URL(address).origin !== location.origin) return false;
              const ask = () => fetch(address, {cache: 'no-store', headers: {Accept: 'text/html'}});
              const answer = given === null ? await ask() : { url: address };
              const text = given ?? await answer.text();
              if (!isData) history.replaceState(null, '', answer.url);
              document.open();
              document.write(text);
              document.close();
              if (document.readyState !== 'complete') {
                await new Promise(there => addEventListener('load', there, {once: true}));
              }
              return true;
            })()""";

    private final DevTools browser;
    private final String script;
    private boolean isKnown;

    AxePage(DevTools browser) {
        this.browser = browser;
        try (var file = AxePage.class.getResourceAsStream("/axe.min.js")) {
            this.script = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Has the page of an address, and axe-core, in the window. */
    void open(String address) throws Exception {
        bringAlong();
        if (!isWritten(address, "null")) {
            browser.go(address);
        }
        bringAxe();
    }

    /** Has a page in the window that was answered to somebody at an address; one of the same site has to be there before. */
    void show(String address, String text) throws Exception {
        if (!isWritten(address, JSON.writeValueAsString(text))) {
            throw new IllegalStateException("no page of the site of " + address + " was opened before");
        }
        bringAxe();
    }

    private boolean isWritten(String address, String text) throws Exception {
        return browser.evaluate(WRITE.formatted(JSON.writeValueAsString(address), text))
                .asBoolean();
    }

    /** Has axe-core in the window, whatever page is there. */
    void bringAxe() throws Exception {
        if (!browser.evaluate("'axe' in window").asBoolean()) {
            browser.evaluate(script + "; 0");
        }
    }

    /** Nothing of the page, so that a window of another size has nothing to lay out. */
    void clear() throws Exception {
        browser.evaluate("document.documentElement.replaceChildren(); 0");
    }

    /** The script is sent once, also for the frames of pages; no policy of a page keeps others from being fetched. */
    private void bringAlong() throws Exception {
        if (!isKnown) {
            browser.call("Page.enable", with());
            browser.call("Page.setBypassCSP", with().put("enabled", true));
            browser.call("Page.addScriptToEvaluateOnNewDocument", with().put("source", script));
            isKnown = true;
        }
    }
}
