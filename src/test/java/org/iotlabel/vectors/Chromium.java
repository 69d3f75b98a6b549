package org.iotlabel.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iotlabel.paper.OutsideReader;

/** A browser with one page, spoken to by the Chrome DevTools Protocol. */
public final class Chromium implements AutoCloseable, WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 120;
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    private Chromium(Process process) throws Exception {
        this.process = process;
        var list = HttpRequest.newBuilder(address(process)).build();
        var pages = JSON.readTree(
                http.send(list, HttpResponse.BodyHandlers.ofString()).body());
        var address = URI.create(pages.get(0).path("webSocketDebuggerUrl").asText());
        this.socket = http.newWebSocketBuilder().buildAsync(address, this).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Opens a file from the disk; skips the test where there is no browser, but not in CI. */
    static Chromium open(Path page) throws Exception {
        return open(page.toUri().toString(), List.of());
    }

    /** Opens an address, with more flags than usual; skips the test where there is no browser, but not in CI. */
    public static Chromium open(String address, List<String> flags) throws Exception {
        OutsideReader.assumePresent("chromium");
        var profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "chromium")), "profile")
                .toAbsolutePath();
        var command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
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

    /** The value of an expression, or of the promise that it gives. */
    public JsonNode evaluate(String expression) throws Exception {
        var parameters = JSON.createObjectNode()
                .put("expression", expression)
                .put("awaitPromise", true)
                .put("returnByValue", true);
        var answer = call("Runtime.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Opens another address, and waits until all of it is there. */
    public void go(String address) throws Exception {
        var went = call("Page.navigate", JSON.createObjectNode().put("url", address));
        if (went.hasNonNull("errorText")) {
            throw new AssertionError(address + ": " + went.path("errorText").asText());
        }
        evaluate(
                "new Promise(done => document.readyState === 'complete' ? done(0) : addEventListener('load', () => done(0)))");
    }

    /** Sends a header with all that it asks for from now on. */
    public void send(String header, String value) throws Exception {
        call("Network.enable", JSON.createObjectNode());
        var parameters = JSON.createObjectNode();
        parameters.putObject("headers").put(header, value);
        call("Network.setExtraHTTPHeaders", parameters);
    }

    /** Pulls the cable out, or puts it in again. */
    public void connected(boolean cable) throws Exception {
        call("Network.enable", JSON.createObjectNode());
        call(
                "Network.emulateNetworkConditions",
                JSON.createObjectNode()
                        .put("offline", !cable)
                        .put("latency", 0)
                        .put("downloadThroughput", -1)
                        .put("uploadThroughput", -1));
    }

    /** Looks through a window of that many CSS pixels, in the light or in the dark. */
    public void look(int width, boolean dark) throws Exception {
        var window = JSON.createObjectNode().put("width", width).put("height", 900);
        call(
                "Emulation.setDeviceMetricsOverride",
                window.put("deviceScaleFactor", 1).put("mobile", false));
        var media = JSON.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
    }

    /** The page as a PNG, from its top to its end. */
    public byte[] picture() throws Exception {
        var shot = call("Page.captureScreenshot", JSON.createObjectNode().put("captureBeyondViewport", true));
        return java.util.Base64.getDecoder().decode(shot.path("data").asText());
    }

    /** Chooses files, as a person would. */
    public void choose(String selector, Path... files) throws Exception {
        var root = call("DOM.getDocument", JSON.createObjectNode())
                .at("/root/nodeId")
                .asInt();
        var found = call(
                "DOM.querySelector", JSON.createObjectNode().put("nodeId", root).put("selector", selector));
        var parameters =
                JSON.createObjectNode().put("nodeId", found.path("nodeId").asInt());
        var names = parameters.putArray("files");
        for (var file : files) {
            names.add(file.toAbsolutePath().toString());
        }
        call("DOM.setFileInputFiles", parameters);
    }

    private JsonNode call(String method, ObjectNode parameters) throws Exception {
        var id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        var request = JSON.createObjectNode().put("id", id).put("method", method);
        request.set("params", parameters);
        socket.sendText(request.toString(), true).get(PATIENCE, TimeUnit.SECONDS);
        var said = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (said.has("error")) {
            throw new AssertionError(method + ": " + said.path("error"));
        }
        return said.path("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
        message.append(data);
        if (isLast) {
            try {
                var said = JSON.readTree(message.toString());
                var answer = asked.remove(said.path("id").asInt());
                if (answer != null) {
                    answer.complete(said);
                }
            } catch (IOException e) {
                asked.values().forEach(answer -> answer.completeExceptionally(e));
            }
            message.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    /** The address at which it listens, which it prints when it does; what it prints later is thrown away. */
    private static URI address(Process process) throws Exception {
        var output = process.inputReader(StandardCharsets.UTF_8);
        var address = CompletableFuture.supplyAsync(() -> output.lines()
                        .map(LISTENING::matcher)
                        .filter(Matcher::find)
                        .map(line -> URI.create("http://" + line.group(1) + "/json/list"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("the browser did not start")))
                .get(PATIENCE, TimeUnit.SECONDS);
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
        return address;
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        http.close();
    }
}
