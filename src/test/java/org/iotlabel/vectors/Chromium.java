package org.iotlabel.vectors;

import static org.iotlabel.vectors.DevTools.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iotlabel.paper.OutsideReader;

/**
 * A browser with one page, spoken to by the Chrome DevTools Protocol: preferably Chromium without its own windows and menus, which
 * nobody looks at here and which take half of its time.
 */
public final class Chromium implements AutoCloseable {
    private static final long PATIENCE = 120;
    /** Of 50 ms each. */
    private static final int LOOKS = 1200;

    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)(/\\S+)");

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final DevTools page;
    private final DevTools windows;

    private Chromium(Process process) throws Exception {
        this.process = process;
        this.address = address(process);
        this.windows = new DevTools(http, address);
        var list = URI.create("http://" + address.getAuthority() + "/json/list");
        var pages = http.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString());
        var first = new ObjectMapper().readTree(pages.body()).get(0);
        this.page =
                new DevTools(http, URI.create(first.path("webSocketDebuggerUrl").asText()));
    }

    /** Opens a file from the disk; skips the test where there is no browser, but not in CI. */
    static Chromium open(Path page) throws Exception {
        return open(page.toUri().toString(), List.of());
    }

    /** Opens an address, with more flags than usual; skips the test where there is no browser, but not in CI. */
    public static Chromium open(String address, List<String> flags) throws Exception {
        var program = OutsideReader.presentOf("chromium-headless-shell", "chromium");
        var profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "chromium")), "profile")
                .toAbsolutePath();
        var command = new ArrayList<>(List.of(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-software-rasterizer",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile));
        command.addAll(flags);
        command.add("about:blank");
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            var browser = new Chromium(process);
            browser.go(address);
            return browser;
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Another page, which shares neither cookies nor memory with any other: as if somebody else sat before it. */
    public DevTools privateWindow(Path downloads) throws Exception {
        var context = windows.call("Target.createBrowserContext", with())
                .path("browserContextId")
                .asText();
        var folder = downloads.toAbsolutePath().toString();
        windows.call(
                "Browser.setDownloadBehavior",
                with().put("behavior", "allow").put("browserContextId", context).put("downloadPath", folder));
        var id = windows.call(
                        "Target.createTarget", with().put("url", "about:blank").put("browserContextId", context))
                .path("targetId")
                .asText();
        return new DevTools(http, URI.create("ws://" + address.getAuthority() + "/devtools/page/" + id));
    }

    /** What the page is asked and told by. */
    public DevTools page() {
        return page;
    }

    /** The value of an expression, or of the promise that it gives. */
    public JsonNode evaluate(String expression) throws Exception {
        return page.evaluate(expression);
    }

    /** Waits until an expression holds, on whatever page the browser is then. */
    public void until(String condition) throws Exception {
        for (var look = 0; look < LOOKS; look++) {
            if (holds(condition)) {
                return;
            }
        }
        throw new AssertionError(condition + " never held on\n"
                + evaluate("document.body.innerText").asText());
    }

    private boolean holds(String condition) throws Exception {
        try {
            return evaluate("(async () => { await new Promise(go => setTimeout(go, 50)); return Boolean(" + condition
                            + "); })()")
                    .asBoolean();
        } catch (AssertionError _) {
            // The browser was on its way to another page.
            return false;
        }
    }

    /** Opens another address, and waits until all of it is there. */
    public void go(String address) throws Exception {
        page.go(address);
    }

    /** Sends a header with all that it asks for from now on. */
    public void send(String header, String value) throws Exception {
        page.call("Network.enable", with());
        var parameters = with();
        parameters.putObject("headers").put(header, value);
        page.call("Network.setExtraHTTPHeaders", parameters);
    }

    /** Pulls the cable out, or puts it in again. */
    public void connected(boolean cable) throws Exception {
        network(!cable, -1);
    }

    private void network(boolean offline, int uploading) throws Exception {
        page.call("Network.enable", with());
        page.call(
                "Network.emulateNetworkConditions",
                with().put("offline", offline)
                        .put("latency", 0)
                        .put("downloadThroughput", -1)
                        .put("uploadThroughput", uploading));
    }

    /** Has what is sent go at most so fast, in bytes a second; -1 for as fast as it can. */
    public void uploadsAtMost(int speed) throws Exception {
        network(false, speed);
    }

    /** Looks through a window of that many CSS pixels, in the light or in the dark. */
    public void look(int width, boolean dark) throws Exception {
        page.look(width, dark);
    }

    /** The page as a PNG, from its top to its end. */
    public byte[] picture() throws Exception {
        return page.picture(true);
    }

    /** Chooses files, as a person would. */
    public void choose(String selector, Path... files) throws Exception {
        var root = page.call("DOM.getDocument", with()).at("/root/nodeId").asInt();
        var found = page.call("DOM.querySelector", with().put("nodeId", root).put("selector", selector));
        var parameters = with().put("nodeId", found.path("nodeId").asInt());
        var names = parameters.putArray("files");
        for (var file : files) {
            names.add(file.toAbsolutePath().toString());
        }
        page.call("DOM.setFileInputFiles", parameters);
    }

    /** The address at which it listens, which it prints when it does; what it prints later is thrown away. */
    private static URI address(Process process) throws Exception {
        var output = process.inputReader(StandardCharsets.UTF_8);
        var address = CompletableFuture.supplyAsync(() -> output.lines()
                        .map(LISTENING::matcher)
                        .filter(Matcher::find)
                        .map(line -> URI.create("ws://" + line.group(1) + line.group(2)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("the browser did not start")))
                .get(PATIENCE, TimeUnit.SECONDS);
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
        return address;
    }

    @Override
    public void close() throws Exception {
        page.close();
        windows.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        http.close();
    }
}
